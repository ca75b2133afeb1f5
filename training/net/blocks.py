"""What the networks share: building blocks as the program has them, reading of rows, writing of weights."""
import os
import random
import struct

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

# Values in the program have nine bits after the point.
ONE = 512


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


class Course:
    """A course of training: the learning rate warms up, then falls in a line to a thirtieth."""

    def __init__(self, net, rate, steps):
        self.net, self.rate, self.steps, self.step = net, rate, max(1, steps), 0
        self.optimizer = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=1e-4)

    def take(self, loss):
        share = self.step / self.steps
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate * min(1, (self.step + 1) / 50) * max(.03, 1 - share)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.net.parameters(), 1.)
        self.optimizer.step()
        self.step += 1

    def save(self, path, **more):
        torch.save({"net": self.net.state_dict(), "optimizer": self.optimizer.state_dict(), "step": self.step,
                    "random": torch.get_rng_state(), **more}, path + ".part")
        os.replace(path + ".part", path)

    def load(self, path):
        saved = torch.load(path)
        self.net.load_state_dict(saved["net"])
        self.optimizer.load_state_dict(saved["optimizer"])
        self.step = saved["step"]
        torch.set_rng_state(saved["random"])
        return saved
