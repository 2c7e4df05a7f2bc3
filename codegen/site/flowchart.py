"""Mermaid flow charts as SVG, as far as the guides use them: nodes in boxes, edges with texts.

The pages run no foreign scripts, so the chart is drawn when the site is built. Layers are the
longest ways from the first node; that is enough for charts that go from top to bottom.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import fmean
from typing import NamedTuple

from markupsafe import Markup

__all__ = ["flowchart"]

_NODE = r"(\w+)(?:\[\(([^)]*)\)\]|\[([^\]]*)\])?"
_EDGE = re.compile(rf"\s*{_NODE}\s*(?:-->|--\s*(.+?)\s*-->)\s*{_NODE}\s*")

WIDTH = 190
PASS = 16
GAP_X = 24
GAP_Y = 44
LINE = 18


class _Box(NamedTuple):
    """Where a node is: the middle of its width, its upper edge, its height."""

    middle: float
    top: float
    height: float

    @property
    def bottom(self) -> float:
        return self.top + self.height


@dataclass
class _Chart:
    labels: dict[str, str] = field(default_factory=dict[str, str])
    edges: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])

    def node(self, name: str, *texts: str | None) -> str:
        text = next((t for t in texts if t), None)
        if text or name not in self.labels:
            self.labels[name] = text or name
        return name


def flowchart(source: str) -> Markup:
    """The chart; what is not understood is shown as it is written."""
    head, *lines = source.strip().splitlines()
    matches = [_EDGE.fullmatch(line) for line in lines]
    if not head.startswith("flowchart") or not all(matches):
        return Markup('<pre class="code" tabindex="0"><code>{}</code></pre>\n').format(source)
    chart = _Chart()
    for match in matches:
        if match:
            one, other = chart.node(*match.group(1, 2, 3)), chart.node(*match.group(5, 6, 7))
            chart.edges.append((one, other, match[4] or ""))
    return _draw(chart)


def _depths(chart: _Chart) -> dict[str, int]:
    depth = dict.fromkeys(chart.labels, 0)
    for _ in chart.labels:  # as often as there are nodes: then the longest way is known
        for one, other, _text in chart.edges:
            depth[other] = min(max(depth[other], depth[one] + 1), len(chart.labels))
    return depth


def _draw(chart: _Chart) -> Markup:
    depth = _depths(chart)
    ways = [_way(number, edge, depth) for number, edge in enumerate(chart.edges)]
    texts = {name: textwrap.wrap(label, 25) for name, label in chart.labels.items()}
    boxes, width, height = _places(_order(ways, depth), texts)
    out = [
        Markup(
            '<figure class="chart"><svg viewBox="0 0 {0} {1}" style="max-width:{0}px" role="img" '
            'aria-label="{2}"><defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" '
            'markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker>'
            "</defs>"
        ).format(int(width), int(height), _spoken(chart))
    ]
    out += [_edge([boxes[n] for n in way], e[2]) for way, e in zip(ways, chart.edges, strict=True)]
    out += [_node(boxes[name], lines) for name, lines in texts.items()]
    return Markup("").join(out) + Markup("</svg></figure>\n")


def _way(number: int, edge: tuple[str, str, str], depth: dict[str, int]) -> list[str]:
    """The nodes an edge passes: one without a box in each layer between its ends."""
    one, other, _ = edge
    between = [f"~{number}.{layer}" for layer in range(depth[one] + 1, depth[other])]
    depth |= {name: depth[one] + i for i, name in enumerate(between, 1)}
    return [one, *between, other]


def _order(ways: list[list[str]], depth: dict[str, int]) -> list[list[str]]:
    """Names layer by layer, each below the middle of those that lead to it."""
    layers: list[list[str]] = [[] for _ in range(max(depth.values()) + 1)]
    for name, layer in depth.items():
        layers[layer].append(name)
    parents: dict[str, list[str]] = {}
    for way in ways:
        for one, other in pairwise(way):
            parents.setdefault(other, []).append(one)
    place: dict[str, float] = {}
    for layer in layers:
        if place:
            layer.sort(key=lambda n: fmean(place[p] for p in parents[n]) if n in parents else 0)
        place |= {name: (i + 0.5) / len(layer) for i, name in enumerate(layer)}
    return [layer for layer in layers if layer]


def _places(
    layers: list[list[str]], texts: dict[str, list[str]]
) -> tuple[dict[str, _Box], float, float]:
    """Boxes by name, width and height of the chart. What only lets an edge pass is narrow."""
    wide = {name: WIDTH if name in texts else PASS for layer in layers for name in layer}
    rows = [sum(wide[n] + GAP_X for n in layer) + GAP_X for layer in layers]
    boxes: dict[str, _Box] = {}
    top = 10.0
    for layer, row in zip(layers, rows, strict=True):
        height = max(len(texts.get(name, ())) for name in layer) * LINE + 14.0
        x = (max(rows) - row) / 2 + GAP_X
        for name in layer:
            boxes[name] = _Box(x + wide[name] / 2, top, height)
            x += wide[name] + GAP_X
        top += height + GAP_Y
    return boxes, max(rows), top - GAP_Y + 10


def _node(box: _Box, lines: list[str]) -> Markup:
    first = box.top + box.height / 2 - (len(lines) - 1) * LINE / 2 + 4.5
    text = Markup("").join(
        Markup('<text x="{:.0f}" y="{:.1f}">{}</text>').format(box.middle, first + i * LINE, line)
        for i, line in enumerate(lines)
    )
    shape = Markup('<rect x="{:.0f}" y="{:.0f}" width="{}" height="{:.0f}" rx="6"/>')
    return shape.format(box.middle - WIDTH / 2, box.top, WIDTH, box.height) + text


def _edge(way: list[_Box], text: str) -> Markup:
    """A curve from box to box, straight through those between."""
    steps = [f"M{way[0].middle:.0f} {way[0].bottom:.0f}"]
    for one, other in pairwise(way):
        half = (one.bottom + other.top) / 2
        end = other.top - 2 if other is way[-1] else other.top
        steps.append(f"C{one.middle:.0f} {half:.0f} {other.middle:.0f} {half:.0f} ")
        steps.append(f"{other.middle:.0f} {end:.0f}")
        if other is not way[-1]:
            steps.append(f"V{other.bottom:.0f}")
    line = Markup('<path class="edge" d="{}"/>').format("".join(steps))
    if not text:
        return line
    one, other = way[:2]
    label = Markup('<text class="label" x="{:.0f}" y="{:.0f}">{}</text>')
    middle = (one.middle + other.middle) / 2
    return line + label.format(middle, (one.bottom + other.top) / 2 + 4, text)


def _spoken(chart: _Chart) -> str:
    return "; ".join(f"{chart.labels[a]} to {chart.labels[b]}" for a, b, _ in chart.edges)
