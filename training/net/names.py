"""Trains the tagger of names (generator/Segmentation/Roles/NameTagger.cs)."""
import glob
import os
import random

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from blocks import Course, Weights, around, options_of, settle

MARKS = 6
WAYS = (1, 2, 4, 8, 2, 1)
BATCH = 64


class NameTagger(nn.Module):
    def __init__(self, characters, kinds, size=20, kind_size=12, width=48):
        super().__init__()
        self.characters = nn.Embedding(characters, size, padding_idx=0)
        self.kinds = nn.Embedding(kinds, kind_size)
        self.first = nn.Linear(size + kind_size, width)
        self.around = nn.ModuleList([nn.Linear(3 * width, width) for _ in WAYS])
        self.last = nn.Linear(width, MARKS)

    def forward(self, numbers, kinds, mask):
        there = mask.unsqueeze(2).float()
        rows = F.relu(self.first(torch.cat([self.characters(numbers), self.kinds(kinds)], 2))) * there
        for layer, way in zip(self.around, WAYS):
            rows = (rows + around(layer, rows, way)) * there
        return self.last(rows)

    def write(self, path):
        weights = Weights(path)
        weights.add("characters", self.characters.weight)
        weights.add("kinds", self.kinds.weight)
        weights.layer("first", self.first)
        for number, layer in enumerate(self.around):
            weights.layer(f"around{number}", layer)
        weights.layer("last", self.last)
        weights.write()


def load(path):
    """The pieces of a file: numbers of characters, kinds, marks."""
    numbers = np.fromfile(path, "<i2").astype(np.int64)
    pieces, at = [], 0
    while at < len(numbers):
        n = int(numbers[at])
        pieces.append(numbers[at + 1:at + 1 + 3 * n].reshape(3, n))
        at += 1 + 3 * n
    return pieces


def batch(pieces):
    longest = max(p.shape[1] for p in pieces)
    rows = np.zeros((2, len(pieces), longest), np.int64)
    marks = np.full((len(pieces), longest), -100, np.int64)
    for i, piece in enumerate(pieces):
        n = piece.shape[1]
        rows[:, i, :n] = piece[:2]
        marks[i, :n] = piece[2]
    marks = torch.from_numpy(marks)
    return torch.from_numpy(rows[0]), torch.from_numpy(rows[1]), marks, marks >= 0


@torch.no_grad()
def right(net, pieces):
    """The share of pieces all of whose marks are right."""
    net.eval()
    good = 0
    for at in range(0, len(pieces), BATCH):
        numbers, kinds, marks, mask = batch(pieces[at:at + BATCH])
        good += int(((net(numbers, kinds, mask).argmax(2) == marks) | ~mask).all(1).sum())
    net.train()
    return good / max(1, len(pieces))


def main():
    options = options_of(characters="how many the tagger knows", kinds="how many kinds of characters there are",
                         pieces="how many pieces are seen, passes counted each")
    options.add_argument("--data", required=True)
    chosen = options.parse_args()
    settle(chosen.seed)
    pieces = sum((load(f) for f in sorted(glob.glob(os.path.join(chosen.data, "training", "*.names")))), [])
    checked = sum((load(f) for f in sorted(glob.glob(os.path.join(chosen.data, "withheld", "*.names")))[:2]), [])[:4000]
    net = NameTagger(chosen.characters, chosen.kinds)
    course = Course(net, 3e-3, chosen.pieces // BATCH)

    def batches(turn):
        dice = random.Random(chosen.seed * 1000003 + turn)
        some = dice.sample(range(len(pieces)), min(len(pieces), 200 * BATCH))
        some.sort(key=lambda p: pieces[p].shape[1] + dice.random() * 12)
        chunks = [some[at:at + BATCH] for at in range(0, len(some), BATCH)]
        dice.shuffle(chunks)
        return chunks

    def loss_of(chunk):
        numbers, kinds, marks, mask = batch([pieces[p] for p in chunk])
        # Some characters are made unknown, so that what stands around a name must tell it.
        numbers = torch.where((torch.rand(numbers.shape) < .06) & mask, torch.ones_like(numbers), numbers)
        return F.cross_entropy(net(numbers, kinds, mask).reshape(-1, MARKS), marks.reshape(-1), ignore_index=-100)

    course.run("names", chosen.out, batches, loss_of, lambda: f"pieces right {right(net, checked):.4f}")
    with course.averaged():
        net.write(chosen.out)


main()
