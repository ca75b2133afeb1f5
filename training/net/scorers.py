"""Trains one of the small networks that score a thing by a row of values (generator/Segmentation/Model/Perceptron.cs)."""
import random

import numpy as np
import torch
import torch.nn.functional as F

from blocks import ONE, Course, Perceptron, options_of, settle

BATCH = 512
MOST_PASSES = 30


def load(path):
    """Rows of values and what each is: one of so many kinds."""
    numbers = np.fromfile(path, "<i2")
    inputs, kinds = int(numbers[0]), int(numbers[1])
    rows = numbers[2:].reshape(-1, inputs + 1)
    return inputs, kinds, torch.from_numpy(rows[:, :-1].astype(np.float32) / ONE), torch.from_numpy(rows[:, -1].astype(np.int64))


def main():
    options = options_of(seen="how many rows are seen, passes counted each")
    options.add_argument("--rows", required=True)
    options.add_argument("--withheld", required=True)
    options.add_argument("--widths", default="48,24")
    chosen = options.parse_args()
    settle(chosen.seed)
    inputs, kinds, rows, truth = load(chosen.rows)
    _, _, checked, checked_truth = load(chosen.withheld)
    net = Perceptron(inputs, *map(int, chosen.widths.split(",")), kinds if kinds > 2 else 1)

    def loss_of(values, kind, training=False):
        scores = net.score(values, training)
        return F.cross_entropy(scores, kind) if kinds > 2 else F.binary_cross_entropy_with_logits(scores[:, 0], kind.float())

    if len(rows) == 0:
        # Networks that have seen little find no heading, and there is nothing to ask.
        net.know_nothing()
    # A row that is seen too often is learned by heart.
    course = Course(net, 3e-3, min(chosen.seen, MOST_PASSES * len(rows)) // BATCH)
    turn = 0
    while len(rows) and not course.is_over:
        order = list(range(len(rows)))
        random.Random(chosen.seed * 7919 + turn).shuffle(order)
        order = torch.tensor(order)
        for at in range(0, len(order), BATCH):
            some = order[at:at + BATCH]
            course.take(loss_of(rows[some], truth[some], training=True))
            if course.is_over:
                break
        turn += 1
    with course.averaged(), torch.no_grad():
        scores = net.score(checked)
        said = scores.argmax(1) if kinds > 2 else (scores[:, 0] > 0).long()
        print(f"{chosen.out}: {len(rows)} rows, {turn} passes, withheld: loss {loss_of(checked, checked_truth).item():.4f}, "
              f"right {(said == checked_truth).float().mean().item():.4f} of {len(checked)}", flush=True)
        net.write(chosen.out)


main()
