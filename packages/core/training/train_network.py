"""Trains the newsgraph annotation network: a two-layer BiLSTM with heads for tags, names and a biaffine tree.

Dozat & Manning (2017), "Deep biaffine attention for neural dependency parsing", with a tag and a name head.
Run by `newsgraph train`, which prepares FOLDER (data.json, vectors.f32) and reads the weights back. Only torch and
numpy are needed. One thread count, one seed and fixed kernels give the same bytes on one kind of machine.

usage: train_network.py FOLDER
"""
import json
import os
import random
import sys
import time

os.environ.setdefault("ATEN_CPU_CAPABILITY", "avx2")
os.environ.setdefault("MKL_CBWR", "AVX2,STRICT")

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

folder = sys.argv[1]
with open(os.path.join(folder, "data.json"), encoding="utf8") as file:
    data = json.load(file)
recipe, sizes = data["recipe"], data["sizes"]
torch.manual_seed(recipe["seed"])
random.seed(recipe["seed"])
torch.set_num_threads(recipe["threads"])
torch.use_deterministic_algorithms(True)
INPUTS = ["word", "vector", "suffix", "prefix", "shape", "lexicon"]


def reduced_vectors():
    """The published vectors cut to their main components and to eight bits a number, as the model file keeps them."""
    raw = np.fromfile(os.path.join(folder, "vectors.f32"), dtype=np.float32).reshape(-1, recipe["vectorSource"])
    raw = raw - raw.mean(0)
    values, axes = np.linalg.eigh(raw.T.astype(np.float64) @ raw)
    axes = axes[:, np.argsort(-values)[: recipe["dims"]["vector"]]]
    axes *= np.sign(axes[np.abs(axes).argmax(0), np.arange(axes.shape[1])])
    cut = (raw @ axes).astype(np.float32)
    cut /= cut.std()
    scale = np.maximum(np.abs(cut).max(1, keepdims=True), 1e-8) / 127
    cut = np.round(cut / scale) * scale
    return torch.from_numpy(np.concatenate([np.zeros((1, cut.shape[1]), np.float32), cut.astype(np.float32)]))


class Network(nn.Module):
    def __init__(self, vectors):
        super().__init__()
        dims, hidden, arc, label = recipe["dims"], recipe["hidden"], recipe["arc"], recipe["label"]
        self.tables = nn.ModuleDict({n: nn.Embedding(sizes[n], dims[n]) for n in INPUTS if n != "vector"})
        self.tables["vector"] = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.root = nn.Parameter(torch.randn(sum(dims.values())) * 0.1)
        self.encoder = nn.LSTM(sum(dims.values()), hidden, 2, bidirectional=True, batch_first=True, dropout=recipe["dropout"])
        out = 2 * hidden
        self.arc_dependent, self.arc_head = nn.Linear(out, arc), nn.Linear(out, arc)
        self.label_dependent, self.label_head = nn.Linear(out, label), nn.Linear(out, label)
        self.arc_weight = nn.Parameter(torch.randn(arc + 1, arc) * 0.02)
        self.label_weight = nn.Parameter(torch.randn(sizes["labels"], label + 1, label + 1) * 0.02)
        self.tag, self.name = nn.Linear(out, sizes["tags"]), nn.Linear(out, sizes["names"])
        self.dropout = nn.Dropout(recipe["dropout"])
        for name in INPUTS:
            if name != "vector":
                nn.init.normal_(self.tables[name].weight, 0, 0.1)

    def encode(self, batch):
        ids = dict(batch["ids"])
        if self.training:
            rare = torch.rand(ids["word"].shape) < batch["rare"]
            ids["word"] = ids["word"].masked_fill(rare, 0)
            unseen = torch.rand(ids["word"].shape) < recipe["vectorDropout"]
            ids["vector"] = ids["vector"].masked_fill(unseen, 0)
        x = torch.cat([self.tables[n](ids[n]) for n in INPUTS], -1)
        x = torch.cat([self.root.expand(x.shape[0], 1, -1), x], 1)
        packed = nn.utils.rnn.pack_padded_sequence(self.dropout(x), batch["length"] + 1, batch_first=True, enforce_sorted=False)
        return self.dropout(nn.utils.rnn.pad_packed_sequence(self.encoder(packed)[0], batch_first=True)[0])

    def project(self, layer, x):
        return self.dropout(F.leaky_relu(layer(x), 0.1))

    def forward(self, batch):
        x = self.encode(batch)
        dependent, head = self.project(self.arc_dependent, x), self.project(self.arc_head, x)
        arcs = F.pad(dependent, (0, 1), value=1) @ self.arc_weight @ head.transpose(1, 2)
        return arcs.masked_fill(~batch["mask"].unsqueeze(1), -1e9), x

    def label_scores(self, x, heads):
        dependent = F.pad(self.project(self.label_dependent, x), (0, 1), value=1)
        head = F.pad(self.project(self.label_head, x), (0, 1), value=1)
        head = torch.gather(head, 1, heads.unsqueeze(-1).expand(-1, -1, head.shape[-1]))
        return (torch.einsum("btr,lrs->btls", dependent, self.label_weight) * head.unsqueeze(2)).sum(-1)


def pad(rows, width, first=None):
    return torch.tensor([([] if first is None else [first]) + list(r) + [0] * (width - len(r)) for r in rows])


def make_batch(sentences):
    lengths = [len(s["heads"]) for s in sentences]
    width = max(lengths)
    batch = {"ids": {n: pad([s["ids"][n] for s in sentences], width) for n in INPUTS}}
    batch["rare"] = pad([s["rare"] for s in sentences], width).float()
    batch["length"] = torch.tensor(lengths)
    batch["mask"] = torch.arange(width + 1).unsqueeze(0) <= batch["length"].unsqueeze(1)
    for name in ("heads", "labels", "tags"):
        batch[name] = pad([s[name] for s in sentences], width, 0)
    batch["names"] = torch.tensor(
        [[-1] + (s["names"] or [-1] * n) + [-1] * (width - n) for s, n in zip(sentences, lengths)]
    )
    return batch


def batches_of(sentences, size):
    """Sentences of like length together, `size` words a batch, in a random order."""
    order = sorted(sentences, key=lambda s: len(s["heads"]) + random.random() * 4)
    batches, current, words = [], [], 0
    for sentence in order:
        current.append(sentence)
        words += len(sentence["heads"])
        if words >= size:
            batches.append(current)
            current, words = [], 0
    if current:
        batches.append(current)
    random.shuffle(batches)
    return batches


def attachment(network, sentences):
    """Share of words with the right head, each choosing its best one: a quick check, not the final score."""
    network.eval()
    right = total = tags = 0
    with torch.no_grad():
        for batch in map(make_batch, (sentences[i : i + 64] for i in range(0, len(sentences), 64))):
            arcs, x = network(batch)
            mask = batch["mask"].clone()
            mask[:, 0] = False
            best = arcs.argmax(-1)
            labels = network.label_scores(x, best).argmax(-1)
            right += ((best == batch["heads"]) & (labels == batch["labels"]) & mask).sum().item()
            tags += ((network.tag(x).argmax(-1) == batch["tags"]) & mask).sum().item()
            total += mask.sum().item()
    network.train()
    return 100 * right / total, 100 * tags / total


counts = {}
for sentence in data["train"]:
    for word in sentence["ids"]["word"]:
        counts[word] = counts.get(word, 0) + 1
for part in ("train", "check"):
    for sentence in data[part]:
        sentence["rare"] = [0.25 / (0.25 + counts.get(w, 1)) for w in sentence["ids"]["word"]]

network = Network(reduced_vectors())
trained = [p for p in network.parameters() if p.requires_grad]
print(f"{sum(p.numel() for p in trained)} weights to train", file=sys.stderr, flush=True)
optimizer = torch.optim.Adam(trained, lr=recipe["rate"], betas=(0.9, 0.9))
average = {k: v.clone() for k, v in network.state_dict().items()}
step, started = 0, time.time()
total_steps = None
for epoch in range(recipe["epochs"]):
    batches = batches_of(data["train"], recipe["batch"])
    total_steps = total_steps or len(batches) * recipe["epochs"]
    losses = 0.0
    for sentences in batches:
        batch = make_batch(sentences)
        for group in optimizer.param_groups:
            group["lr"] = recipe["rate"] * max(0.02, min(1, step / 200) * (1 - step / total_steps))
        arcs, x = network(batch)
        words = batch["mask"].clone()
        words[:, 0] = False
        loss = F.cross_entropy(arcs[words], batch["heads"][words])
        loss = loss + F.cross_entropy(network.label_scores(x, batch["heads"])[words], batch["labels"][words])
        loss = loss + 0.5 * F.cross_entropy(network.tag(x)[words], batch["tags"][words])
        named = batch["names"] >= 0
        if named.any():
            loss = loss + 0.5 * F.cross_entropy(network.name(x)[named], batch["names"][named])
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(trained, 5.0)
        optimizer.step()
        step += 1
        losses += loss.item()
        decay = min(0.999, (1 + step) / (10 + step))
        with torch.no_grad():
            for key, value in network.state_dict().items():
                average[key].mul_(decay).add_(value, alpha=1 - decay)
    line = f"epoch {epoch + 1}/{recipe['epochs']}: loss {losses / len(batches):.3f}, {time.time() - started:.0f} s"
    if (epoch + 1) % 4 == 0 or epoch + 1 == recipe["epochs"]:
        current = {k: v.clone() for k, v in network.state_dict().items()}
        network.load_state_dict(average)
        las, tags = attachment(network, data["check"])
        line += f", check set: {las:.2f} % of words with head and label right, {tags:.2f} % of tags"
        with open(os.path.join(folder, "weights.f32"), "wb") as file:
            index = []
            for key, value in network.state_dict().items():
                index.append({"name": key, "shape": list(value.shape)})
                file.write(value.numpy().astype("<f4").tobytes())
        with open(os.path.join(folder, "weights.json"), "w", encoding="utf8") as file:
            json.dump(index, file)
        network.load_state_dict(current)
    print(line, file=sys.stderr, flush=True)
