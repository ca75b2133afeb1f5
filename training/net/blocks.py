"""What the networks share: building blocks as the program has them, reading of rows, writing of weights."""
import argparse
import contextlib
import math
import os
import random
import struct
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

# Values in the program have nine bits after the point.
ONE = 512

# So many values and answers of layers of a small network are left out by chance: none may be trusted alone, since pages differ
# from those of the press.
UNSAID, UNHEARD = .05, .1


def settle(seed):
    """One thread and one seed: the same input gives the same weights on the same machine."""
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    np.random.seed(seed)
    random.seed(seed)


def around(layer, rows, way):
    """A layer that sees each row with the one some way above and the one as far below; adds what it finds."""
    count = rows.shape[1]
    padded = F.pad(rows, (0, 0, way, way))
    return F.relu(layer(torch.cat([padded[:, :count], rows, padded[:, 2 * way:]], 2)))


class Perceptron(nn.Module):
    """A small network that scores a row of values (generator/Segmentation/Model/Perceptron.cs)."""

    def __init__(self, *widths):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(a, b) for a, b in zip(widths, widths[1:])])

    def score(self, values, training=False):
        if training:
            values = values * (torch.rand(values.shape) >= UNSAID)
        for layer in self.layers[:-1]:
            values = F.dropout(F.relu(layer(values)), UNHEARD, training)
        return self.layers[-1](values)

    @torch.no_grad()
    def know_nothing(self):
        """Every answer is as likely."""
        for parameter in self.parameters():
            parameter.zero_()

    def write(self, path):
        weights = Weights(path)
        for number, layer in enumerate(self.layers):
            weights.layer(f"layer{number}", layer)
        weights.write()


class Weights:
    """A file of named tables of 32-bit numbers, as the trainer reads it."""

    def __init__(self, path):
        self.path, self.tables = path, []

    def add(self, name, tensor):
        table = tensor.detach().cpu().numpy().astype("<f4")
        self.tables.append((name, table.reshape(1, -1) if table.ndim == 1 else table))

    def layer(self, name, linear):
        self.add(name + ".weight", linear.weight)
        self.add(name + ".bias", linear.bias)

    def write(self):
        with open(self.path + ".part", "wb") as file:
            file.write(struct.pack("<i", len(self.tables)))
            for name, table in self.tables:
                encoded = name.encode()
                file.write(struct.pack("<i", len(encoded)) + encoded + struct.pack("<ii", *table.shape))
                file.write(table.tobytes())
        os.replace(self.path + ".part", self.path)


def weights_of(path):
    """The tables of such a file, by their names."""
    tables = {}
    with open(path, "rb") as file:
        def numbers(count):
            return struct.unpack(f"<{count}i", file.read(4 * count))

        for _ in range(*numbers(1)):
            name = file.read(*numbers(1)).decode()
            rows, columns = numbers(2)
            table = np.frombuffer(file.read(4 * rows * columns), "<f4").reshape(rows, columns)
            tables[name] = torch.from_numpy(table.copy())
    return tables


class Course:
    """
    A course of training. The learning rate warms up, then falls to nought along a cosine. What is kept of the weights is their
    mean over the last few hundred steps: it reads pages better than where the course happens to end.
    """

    def __init__(self, net, rate, steps):
        self.net, self.rate, self.steps, self.step = net, rate, max(1, steps), 0
        self.optimizer = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=1e-4)
        self.mean = [p.detach().clone() for p in net.parameters()]

    @property
    def is_over(self):
        return self.step >= self.steps

    def take(self, loss):
        share = self.step / self.steps
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate * min(1, (self.step + 1) / 50) * max(.003, (1 + math.cos(math.pi * share)) / 2)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.net.parameters(), 1.)
        self.optimizer.step()
        self.step += 1
        weight = max(1 / 300, 9 / (self.step + 9))
        for mean, now in zip(self.mean, self.net.parameters()):
            mean.lerp_(now.detach(), weight)

    def run(self, name, out, batches, loss_of, right, report=1):
        """
        Takes all steps, turn by turn; after each its state is kept in a file, and a course that was stopped goes on from there.
        The batches of a turn follow from its number.
        """
        state, turn, begun = out + ".state", 0, time.time()
        if os.path.exists(state):
            turn = self.load(state)
        while not self.is_over:
            for chunk in batches(turn):
                loss = loss_of(chunk)
                self.take(loss)
                if self.is_over:
                    break
            turn += 1
            self.save(state, turn)
            if turn % report == 0 or self.is_over:
                with self.averaged():
                    print(f"{name} {time.time() - begun:.0f} s, {self.step}/{self.steps} steps, loss {loss.item():.4f}, "
                          f"withheld: {right()}", flush=True)

    @contextlib.contextmanager
    def averaged(self):
        """The network with the mean of its weights."""
        now = [p.detach().clone() for p in self.net.parameters()]
        self.set(self.mean)
        yield
        self.set(now)

    @torch.no_grad()
    def set(self, weights):
        for parameter, weight in zip(self.net.parameters(), weights):
            parameter.copy_(weight)

    def save(self, path, turn):
        torch.save({"net": self.net.state_dict(), "mean": self.mean, "optimizer": self.optimizer.state_dict(), "step": self.step,
                    "random": torch.get_rng_state(), "turn": turn}, path + ".part")
        os.replace(path + ".part", path)

    def load(self, path):
        saved = torch.load(path)
        self.net.load_state_dict(saved["net"])
        self.mean = saved["mean"]
        self.optimizer.load_state_dict(saved["optimizer"])
        self.step = saved["step"]
        torch.set_rng_state(saved["random"])
        return saved["turn"]


def options_of(**numbers):
    """The options that every script has, and the numbers that one needs, each with what it is."""
    options = argparse.ArgumentParser()
    options.add_argument("--out", required=True)
    options.add_argument("--seed", type=int, required=True)
    for name, meaning in numbers.items():
        options.add_argument("--" + name, type=int, required=True, help=meaning)
    return options
