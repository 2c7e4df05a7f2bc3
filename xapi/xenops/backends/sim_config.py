"""How a simulated host behaves: size, seed, latencies, and a fault script, all from plain data.

    {"seed": 7, "memory_total": 68719476736, "cpu_count": 16, "nics": 2, "usbs": 1,
     "boot_seconds": 20, "shutdown_seconds": 3, "balloon_seconds": 1,
     "latency": {"*": 0.01, "VBD_plug": {"uniform": [0.1, 0.5]}},
     "faults": [{"atomic": "VBD_plug", "guest": "web1", "nth": 2, "action": "fail",
                 "error": ["DEVICE_ATTACH_TIMEOUT", "VBD", "1"]},
                {"atomic": "*", "action": "slow", "seconds": 2, "times": null},
                {"action": "hold", "folder": "/run/stops"}]}

Every mistake in such data is a ScriptError that names the path to it. This module must not know
time, guests or the agent.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, cast

GIB = 1 << 30
FaultAction = Literal["fail", "hang", "crash", "slow", "hold"]
_ACTIONS = ("fail", "hang", "crash", "slow", "hold")
_ARITY = {"fixed": 1, "uniform": 2, "exponential": 1, "normal": 2}


class ScriptError(ValueError):
    """The configuration or fault script is wrong; the text starts with the path."""


@dataclass(frozen=True, slots=True)
class Latency:
    """Seconds: fixed, uniform (low, high), exponential (mean) or normal (mean, deviation)."""

    shape: Literal["fixed", "uniform", "exponential", "normal"]
    values: tuple[float, ...]

    def sample(self, seed: str) -> float:
        """The same seed gives the same value, whatever else was drawn before."""
        if self.shape == "fixed":
            return self.values[0]
        draw = random.Random(seed)  # noqa: S311 - a simulation has to be repeatable
        match self.shape:
            case "uniform":
                return draw.uniform(*self.values)
            case "exponential":
                return draw.expovariate(1 / self.values[0]) if self.values[0] else 0.0
            case _:
                return max(0.0, draw.gauss(*self.values))


@dataclass(slots=True)
class Fault:
    """One rule. It counts the atomics it fits; from the `nth` on it acts `times` times.

    fail: the atomic is refused with `error`; hang: it never ends (until cancelled); crash: the
    guest crashes as the atomic starts; slow: it takes `seconds` longer. `times` None: for ever.
    hold: who puts a file ``ATOMIC.GUESTID`` into `folder` stops that guest's operation there. The
    host keeps what was done so far, as a hypervisor would if this process died now, renames the
    file to ``ATOMIC.GUESTID.reached`` and goes on when that is gone; it acts as long as `times`.
    """

    action: FaultAction
    atomic: str = "*"
    guest: str = "*"
    device: str = "*"
    nth: int = 1
    times: int | None = 1
    seconds: float = 0.0
    error: tuple[str, ...] = ()
    folder: str = ""
    seen: int = 0

    def fires(self, atomic: str, guests: tuple[str, ...], device: str) -> bool:
        """Counts the atomic if it fits; whether the rule acts on it. `guests`: id and name."""
        fits = (
            self.atomic in ("*", atomic)
            and (self.guest == "*" or self.guest in guests)
            and self.device in ("*", device)
        )
        if not fits:
            return False
        self.seen += 1
        return self.seen >= self.nth and (self.times is None or self.seen < self.nth + self.times)


@dataclass(slots=True)
class SimulatorConfig:
    """See the module's text. Durations in seconds, memory in bytes; 0 seconds costs nothing."""

    seed: int = 0
    memory_total: int = 64 * GIB
    cpu_count: int = 16
    nics: int = 1
    usbs: int = 0
    boot_seconds: float = 0.0
    shutdown_seconds: float = 0.0
    balloon_seconds: float = 0.0
    latency: Mapping[str, Latency] = field(default_factory=dict[str, Latency])
    faults: list[Fault] = field(default_factory=list[Fault])
    trace: bool = False


def parse_config(data: Any, path: str = "simulator") -> SimulatorConfig:
    """Checks plain data (parsed JSON or YAML). Raises ScriptError."""
    items = _map(data, path)
    known: dict[str, Callable[[Any, str], Any]] = {
        "seed": _int,
        "memory_total": lambda v, p: _int(v, p, 1),
        "cpu_count": lambda v, p: _int(v, p, 1),
        "nics": lambda v, p: _int(v, p, 1),
        "usbs": lambda v, p: _int(v, p, 0),
        "boot_seconds": _seconds,
        "shutdown_seconds": _seconds,
        "balloon_seconds": _seconds,
        "latency": _latencies,
        "faults": parse_faults,
        "trace": _bool,
    }
    _refuse_unknown(items, tuple(known), path)
    return SimulatorConfig(**{k: known[k](v, f"{path}.{k}") for k, v in items.items()})


def parse_faults(data: Any, path: str = "faults") -> list[Fault]:
    """A fault script. Raises ScriptError."""
    if not isinstance(data, list):
        raise ScriptError(f"{path}: expected a list of rules, got {type(data).__name__}")
    return [_fault(rule, f"{path}[{i}]") for i, rule in enumerate(cast(list[Any], data))]


def _fault(data: Any, path: str) -> Fault:
    items = _map(data, path)
    known = ("action", "atomic", "guest", "device", "nth", "times", "seconds", "error", "folder")
    _refuse_unknown(items, known, path)
    action = items.get("action")
    if action not in _ACTIONS:
        raise ScriptError(f"{path}.action: {action!r} is not one of {', '.join(_ACTIONS)}")
    fault = Fault(action, times=None if action == "hold" else 1)
    for key in ("atomic", "guest", "device"):
        if key in items:
            setattr(fault, key, _str(items[key], f"{path}.{key}"))
    if "nth" in items:
        fault.nth = _int(items["nth"], f"{path}.nth", 1)
    if "times" in items:
        times = items["times"]
        fault.times = None if times is None else _int(times, f"{path}.times", 1)
    if (action == "slow") != ("seconds" in items):
        raise ScriptError(f"{path}.seconds: required for slow, and for nothing else")
    if "seconds" in items:
        fault.seconds = _seconds(items["seconds"], f"{path}.seconds")
    if (action == "hold") != ("folder" in items):
        raise ScriptError(f"{path}.folder: required for hold, and for nothing else")
    if "folder" in items:
        fault.folder = _str(items["folder"], f"{path}.folder")
    if (action == "fail") != ("error" in items):
        raise ScriptError(f"{path}.error: required for fail, and for nothing else")
    if "error" in items:
        fault.error = _error(items["error"], f"{path}.error")
    return fault


def _error(value: Any, path: str) -> tuple[str, ...]:
    if isinstance(value, str) and value:
        return (value,)
    if not isinstance(value, list) or not value:
        raise ScriptError(f"{path}: expected an error code, or a list of code and parameters")
    return tuple(_str(part, f"{path}[{i}]") for i, part in enumerate(cast(list[Any], value)))


def _latencies(data: Any, path: str) -> dict[str, Latency]:
    return {key: _latency(value, f"{path}.{key}") for key, value in _map(data, path).items()}


def _latency(data: Any, path: str) -> Latency:
    if not isinstance(data, Mapping):
        return Latency("fixed", (_seconds(data, path),))
    items = _map(cast(Any, data), path)
    if len(items) != 1 or next(iter(items)) not in _ARITY:
        raise ScriptError(f"{path}: expected seconds, or one of {', '.join(_ARITY)}")
    shape, raw = next(iter(items.items()))
    values = cast(list[Any], raw) if isinstance(raw, list) else [raw]
    if len(values) != _ARITY[shape]:
        raise ScriptError(f"{path}.{shape}: expected {_ARITY[shape]} number(s)")
    numbers = tuple(_seconds(value, f"{path}.{shape}") for value in values)
    return Latency(cast(Any, shape), numbers)


def _map(data: Any, path: str) -> dict[str, Any]:
    if not isinstance(data, Mapping):
        raise ScriptError(f"{path}: expected a map, got {type(data).__name__}")
    return {str(key): value for key, value in cast(Mapping[Any, Any], data).items()}


def _refuse_unknown(items: Mapping[str, Any], known: tuple[str, ...], path: str) -> None:
    for key in items:
        if key not in known:
            raise ScriptError(f"{path}.{key}: unknown; known are {', '.join(known)}")


def _int(value: Any, path: str, least: int | None = None) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ScriptError(f"{path}: expected an integer, got {value!r}")
    if least is not None and value < least:
        raise ScriptError(f"{path}: must be at least {least}, got {value}")
    return value


def _seconds(value: Any, path: str) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value < 1e9:
        raise ScriptError(f"{path}: expected a number of seconds, got {value!r}")
    return float(value)


def _str(value: Any, path: str) -> str:
    if not isinstance(value, str) or not value:
        raise ScriptError(f"{path}: expected a text, got {value!r}")
    return value


def _bool(value: Any, path: str) -> bool:
    if not isinstance(value, bool):
        raise ScriptError(f"{path}: expected true or false, got {value!r}")
    return value
