"""Time and memory to import the generated code, each round in a fresh interpreter.

python bench/import_time.py [--rounds N]

The rounds alternate with an interpreter that imports only what the generated code stands on
(orjson and ``xapi.idl``), so that the difference is what the generated modules themselves cost.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

GENERATED = (
    "xapi.generated.records",
    "xapi.generated.messages",
    "xapi.generated.operations",
    "xapi.generated.errors",
    "xapi.generated.rbac",
    "xapi.generated.operation_tables",
    "xapi.generated.catalogue",
)
BASE = ("orjson", "uuid", "xapi.idl.record", "xapi.idl.encode", "xapi.idl.messages")

PROBE = """
import resource, sys, time, importlib
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
start = time.perf_counter()
for name in {names!r}:
    importlib.import_module(name)
took = time.perf_counter() - start
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
print(took * 1000, memory / 1024, len([n for n in sys.modules if n.startswith("xapi.")]))
"""


def probe(names: tuple[str, ...]) -> tuple[float, float, float]:
    """Milliseconds, MiB and number of our modules of one import in a new process."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE.format(names=names)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    took, memory, modules = map(float, done.stdout.split())
    return took, memory, modules


def main(rounds: int) -> None:
    # As after "make setup": the bytecode is there, also where the interpreter may not write it.
    compileall.compile_dir(ROOT / "xapi", quiet=1)
    pairs = [(probe(BASE), probe(GENERATED)) for _ in range(rounds)]
    base = [pair[0] for pair in pairs]
    whole = [pair[1] for pair in pairs]
    figures = {
        "import of the generated code, ms": [r[0] for r in whole],
        "of that, its base alone, ms": [r[0] for r in base],
        "memory of the import, MiB": [r[1] for r in whole],
        "modules of xapi": [r[2] for r in whole],
    }
    for name, values in figures.items():
        low, middle, high = min(values), statistics.median(values), max(values)
        sys.stdout.write(f"{name:<36} {middle:8.1f}   ({low:.1f} to {high:.1f})\n")
    sys.stdout.write("goal: under 300 ms\n")
    target = os.environ.get("XAPI_BENCH_JSON")
    if target:
        with Path(target).open("a", encoding="utf-8") as stream:
            for name, values in figures.items():
                stream.write(json.dumps({"name": name, "rounds": values}) + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    main(parser.parse_args().rounds)
