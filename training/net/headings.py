"""
Trains the network that weighs the headings which display lines may make (generator/Segmentation/Stories/HeadingShapes.cs): of all
ways to part a run of lines into headings the true one is to have the most, summed over its headings.
"""
import random

import numpy as np
import torch

from blocks import ONE, Course, Perceptron, options_of, settle

RUNS_AT_ONCE = 256
# From the thirtieth pass on few withheld runs more are read right, from the fortieth none.
PASSES = 40

# How training/Trainer/StoryRows.cs says where a heading stands: its first line in its run, the line after its last, whether it
# is a true one, whether its run begins with it.
LINE_BITS = 5
NONE = -1e4


class Runs:
    """The headings that the lines of each run may make."""

    def __init__(self, path):
        numbers = np.fromfile(path, "<i2")
        self.inputs = int(numbers[0])
        rows = numbers[2:].reshape(-1, self.inputs + 1)
        where = rows[:, -1].astype(np.int64)
        self.values = torch.from_numpy(rows[:, :-1].astype(np.float32) / ONE)
        self.start = torch.from_numpy(where & (1 << LINE_BITS) - 1)
        self.end = torch.from_numpy(where >> LINE_BITS & (1 << LINE_BITS) - 1)
        self.true = torch.from_numpy(where >> 2 * LINE_BITS & 1).bool()
        self.first = np.flatnonzero(where >> 2 * LINE_BITS + 1 & 1)
        self.count = len(self.first)
        self.next = np.append(self.first[1:], len(rows))
        self.length = [int(self.end[a:b].max()) for a, b in zip(self.first, self.next)]

    def batches(self, chance):
        """Runs of like lengths together, so that few tables have empty places."""
        order = sorted(range(self.count), key=lambda run: self.length[run] + 2 * chance.random())
        parts = [order[at:at + RUNS_AT_ONCE] for at in range(0, self.count, RUNS_AT_ONCE)]
        chance.shuffle(parts)
        return parts

    def rows(self, runs):
        """The rows of some runs, and the place of each row's run among these."""
        rows = np.concatenate([np.arange(self.first[run], self.next[run]) for run in runs])
        places = np.repeat(np.arange(len(runs)), [self.next[run] - self.first[run] for run in runs])
        return torch.from_numpy(rows), torch.from_numpy(places)

    def worths(self, score, rows, places, runs):
        """For each run what all ways to part it are worth together (logarithms), and what the true ones are."""
        lengths = torch.tensor([self.length[run] for run in runs])
        true = self.true[rows]
        return (self.worth(score, rows, places, lengths, torch.logsumexp),
                self.worth(score[true], rows[true], places[true], lengths, torch.logsumexp))

    def right(self, score, rows, places, runs):
        """Whether the best way to part each run is a true one."""
        def most(of, dimension):
            return of.max(dimension)[0]
        lengths = torch.tensor([self.length[run] for run in runs])
        true = self.true[rows]
        return self.worth(score[true], rows[true], places[true], lengths, most) \
            >= self.worth(score, rows, places, lengths, most) - 1e-3

    def worth(self, score, rows, places, lengths, together):
        size = int(lengths.max()) + 1
        at = (places * size + self.start[rows]) * size + self.end[rows]
        # Of lines from one to another there are few headings more than one.
        table = torch.full((len(lengths) * size * size,), NONE, dtype=torch.float64)
        most = table.scatter_reduce(0, at, score.detach().double(), "amax")
        if together is torch.logsumexp:
            sums = torch.zeros_like(table).scatter_add(0, at, (score.double() - most[at]).exp())
            table = torch.where(sums > 0, sums.clamp(min=1e-300).log() + most, table)
        else:
            table = most
        table = table.view(len(lengths), size, size)
        up_to = [torch.zeros(len(lengths), dtype=torch.float64)]
        for end in range(1, size):
            up_to.append(together(torch.stack(up_to, 1) + table[:, :end, end], 1))
        return torch.stack(up_to, 1)[torch.arange(len(lengths)), lengths]


def main():
    options = options_of()
    options.add_argument("--rows", required=True)
    options.add_argument("--withheld", required=True)
    options.add_argument("--widths", default="80,24")
    chosen = options.parse_args()
    settle(chosen.seed)
    trained, withheld = Runs(chosen.rows), Runs(chosen.withheld)
    net = Perceptron(trained.inputs, *map(int, chosen.widths.split(",")), 1)
    if trained.count == 0:
        net.know_nothing()
    course = Course(net, 3e-3, PASSES * -(-trained.count // RUNS_AT_ONCE))
    turn = 0
    while trained.count and not course.is_over:
        for runs in trained.batches(random.Random(chosen.seed * 7919 + turn)):
            rows, places = trained.rows(runs)
            of_all, of_true = trained.worths(net.score(trained.values[rows], training=True)[:, 0], rows, places, runs)
            course.take((of_all - of_true).mean().float())
            if course.is_over:
                break
        turn += 1
    with course.averaged(), torch.no_grad():
        right = 0
        for runs in withheld.batches(random.Random(chosen.seed)):
            rows, places = withheld.rows(runs)
            right += withheld.right(net.score(withheld.values[rows])[:, 0], rows, places, runs).sum().item()
        print(f"{chosen.out}: {trained.count} runs, {len(trained.values)} rows, {turn} passes, withheld: "
              f"right {right / max(1, withheld.count):.4f} of {withheld.count}", flush=True)
        net.write(chosen.out)


main()
