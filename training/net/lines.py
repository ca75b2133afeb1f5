"""Trains the network that says what each line of a page is (generator/Segmentation/Roles/LineNetwork.cs)."""
import glob
import os
import random

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from blocks import ONE, Course, Weights, around, options_of, settle, weights_of

TAGS = 21
START, END = 14, 10
WAYS = (1, 2, 4, 8, 16, 1)
LAYERS_BEFORE_PAGE = 3
# A story's start and a story's going on are rare, and dear where they are missed.
DEAR = {0: 2., 3: 2., 4: 2.}
BATCH = 8

# The rate of learning from the start, and of a course that goes on from one before.
RATE, LATER_RATE = 2e-3, 5e-4

LONGEST = 420


class LineNetwork(nn.Module):
    def __init__(self, features, characters, width=96, size=16):
        super().__init__()
        self.characters = nn.Embedding(characters, size, padding_idx=0)
        self.first = nn.Linear(features + size * (START + END), width)
        self.around = nn.ModuleList([nn.Linear(3 * width, width) for _ in WAYS])
        self.page = nn.Linear(2 * width, width)
        self.before = nn.Linear(2 * width, width)
        self.last = nn.Linear(width, TAGS + 1)
        self.drop = nn.Dropout(.05)
        with torch.no_grad():
            self.characters.weight.mul_(.3)
            self.characters.weight[0] = 0

    def forward(self, features, numbers, mask):
        rows = torch.cat([features, self.characters(numbers).flatten(2)], 2)
        there = mask.unsqueeze(2).float()
        rows = self.drop(F.relu(self.first(rows))) * there
        beginnings = rows
        for number, (layer, way) in enumerate(zip(self.around, WAYS)):
            if number == LAYERS_BEFORE_PAGE:
                mean = rows.sum(1) / there.sum(1)
                largest = (rows - (1 - there) * 99).amax(1)
                rows = (rows + F.relu(self.page(torch.cat([mean, largest], 1))).unsqueeze(1)) * there
            rows = (rows + self.drop(around(layer, rows, way))) * there
        scores = self.last(F.relu(self.before(torch.cat([rows, beginnings], 2))))
        return scores[..., :TAGS], scores[..., TAGS]

    @torch.no_grad()
    def read(self, path):
        """Takes the weights that another course wrote."""
        tables = weights_of(path)
        layers = {"first": self.first, "page": self.page, "before": self.before, "last": self.last}
        layers.update({f"around{number}": layer for number, layer in enumerate(self.around)})
        self.characters.weight.copy_(tables["characters"])
        for name, layer in layers.items():
            layer.weight.copy_(tables[name + ".weight"])
            layer.bias.copy_(tables[name + ".bias"][0])

    def write(self, path):
        weights = Weights(path)
        weights.add("characters", self.characters.weight)
        weights.layer("first", self.first)
        for number, layer in enumerate(self.around):
            weights.layer(f"around{number}", layer)
        weights.layer("page", self.page)
        weights.layer("before", self.before)
        weights.layer("last", self.last)
        weights.write()


def load(path):
    """The pages of a file: features, characters, tags, in a caption or not (-1 where it is not said)."""
    numbers = np.fromfile(path, "<i2")
    count, features = int(numbers[0]), int(numbers[1])
    lengths = numbers[2:2 + count].astype(int)
    rows = numbers[2 + count:].reshape(int(lengths.sum()), features + START + END + 2)
    pages, at = [], 0
    for length in lengths:
        page = rows[at:at + min(length, LONGEST)]
        at += length
        if len(page):
            pages.append(page)
    return features, pages


def batch(pages, features, blank=None):
    longest = max(len(p) for p in pages)
    described = np.zeros((len(pages), longest, features), np.float32)
    numbers = np.zeros((len(pages), longest, START + END), np.int64)
    tags = np.full((len(pages), longest), -100, np.int64)
    caption = np.full((len(pages), longest), -1, np.float32)
    mask = np.zeros((len(pages), longest), bool)
    for i, page in enumerate(pages):
        n = len(page)
        described[i, :n] = page[:, :features] / np.float32(ONE)
        numbers[i, :n] = page[:, features:-2]
        tags[i, :n] = page[:, -2]
        caption[i, :n] = page[:, -1]
        mask[i, :n] = True
    if blank:
        described[:, :, blank[0]:blank[1]] = 0
    return [torch.from_numpy(x) for x in (described, numbers, tags, caption, mask)]


def loss_of(net, weight, described, numbers, tags, caption, mask):
    scores, photo = net(described, numbers, mask)
    loss = F.cross_entropy(scores.reshape(-1, TAGS), tags.reshape(-1), weight=weight, ignore_index=-100, label_smoothing=.02)
    said = caption >= 0
    return loss + .3 * F.binary_cross_entropy_with_logits(photo[said], caption[said]) if said.any() else loss


@torch.no_grad()
def right(net, pages, features, blank=None):
    """The share of lines whose tag is right, the F1 of each tag, the share of lines right as to captions."""
    net.eval()
    table = np.zeros((TAGS, TAGS), int)
    photo = [0, 0]
    for at in range(0, len(pages), BATCH):
        described, numbers, tags, caption, mask = batch(pages[at:at + BATCH], features, blank)
        scores, said = net(described, numbers, mask)
        np.add.at(table, (tags[mask].numpy(), scores.argmax(2)[mask].numpy()), 1)
        known = caption >= 0
        photo[0] += int(((said > 0) == (caption > .5))[known].sum())
        photo[1] += int(known.sum())
    net.train()
    f1 = [2 * table[t, t] / max(1, table[t].sum() + table[:, t].sum()) for t in range(TAGS)]
    return table.trace() / table.sum(), f1, photo[0] / max(1, photo[1])


def main():
    options = options_of(characters="how many the network knows", pages="how many pages are seen, passes counted each")
    options.add_argument("--data", required=True)
    options.add_argument("--blank", help="two numbers: features from the first up to the second are blanked")
    options.add_argument("--measure", action="store_true",
        help="do not train: say how the network as it stands reads withheld pages")
    options.add_argument("--begin", help="weights to go on from")
    chosen = options.parse_args()
    settle(chosen.seed)
    blank = tuple(map(int, chosen.blank.split(":"))) if chosen.blank else None
    files = sorted(glob.glob(os.path.join(chosen.data, "training", "*.lines")))
    files += sorted(glob.glob(os.path.join(chosen.data, "training-bench", "*.lines")))
    checked = []
    for first in sorted(glob.glob(os.path.join(chosen.data, "withheld*", "00000.lines"))):
        features, pages = load(first)
        checked += pages[:120]
    net = LineNetwork(features, chosen.characters)
    weight = torch.ones(TAGS)
    for tag, dear in DEAR.items():
        weight[tag] = dear
    if chosen.begin:
        net.read(chosen.begin)
    course = Course(net, LATER_RATE if chosen.begin else RATE, chosen.pages // BATCH)

    def batches(turn):
        # A turn is a handful of files.
        dice = random.Random(chosen.seed * 1000003 + turn)
        per_turn = min(4, len(files))
        turns_a_pass = -(-len(files) // per_turn)
        order = list(range(len(files)))
        random.Random(chosen.seed * 7919 + turn // turns_a_pass).shuffle(order)
        mine = order[turn % turns_a_pass * per_turn:][:per_turn]
        pages = sum((load(files[f])[1] for f in mine), [])
        pages.sort(key=lambda p: len(p) + dice.random() * 60)
        chunks = [pages[at:at + BATCH] for at in range(0, len(pages), BATCH)]
        dice.shuffle(chunks)
        return chunks

    def said():
        share, f1, photo = right(net, checked, features, blank)
        return f"lines {share:.4f}, captions {photo:.4f}, " + " ".join(f"{x:.3f}" for x in f1)

    if chosen.measure:
        course.load(chosen.out + ".state")
        with course.averaged():
            print(said())
        return
    course.run("lines", chosen.out, batches, lambda chunk: loss_of(net, weight, *batch(chunk, features, blank)), said, report=12)
    with course.averaged():
        net.write(chosen.out)


main()
