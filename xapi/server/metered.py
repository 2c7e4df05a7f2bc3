"""The dispatcher that counts: calls by message and outcome, and how long operations take.

It exists only where somebody looks at the figures, so that the usual way of a call pays nothing.
A call of ``Async.X`` that is taken counts when its work is over.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from typing import Any

from xapi.idl.errors import XenAPIError
from xapi.idl.messages import Message
from xapi.idl.types import Type
from xapi.operations.context import Call, Origin
from xapi.server.dispatch import Dispatcher, Target

__all__ = ["BOUNDS", "CallMeter", "MeteredDispatcher"]

BOUNDS = (0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10.0, 60.0)
"""Seconds: an operation is counted below each that it did not exceed."""
SUCCESS = "success"
_UNKNOWN = "unknown"
"""The message of calls that name none: what clients make up must not fill the memory."""


class CallMeter:
    """The counts of this process."""

    def __init__(self) -> None:
        self.calls: Counter[tuple[str, str]] = Counter()
        """By message (``Class.message``) and outcome: success, or the code of the error."""
        self.seconds: dict[str, list[float]] = {}
        """Of operations: the sum, then how many were within each of `BOUNDS`, and all."""

    def count(self, message: str, outcome: str) -> None:
        self.calls[message, outcome] += 1

    def took(self, message: str, seconds: float) -> None:
        found = self.seconds.get(message)
        if found is None:
            found = self.seconds[message] = [0.0] * (len(BOUNDS) + 2)
        found[0] += seconds
        for at, bound in enumerate(BOUNDS, 1):
            if seconds <= bound:
                found[at] += 1
        found[-1] += 1


class MeteredDispatcher(Dispatcher):
    """Same calls, same answers."""

    def __init__(self, *args: Any, **options: Any) -> None:
        """See `Dispatcher`."""
        super().__init__(*args, **options)
        self.meter = CallMeter()

    def _admit_read(self, message: Message, params: list[Any], origin: Origin) -> tuple[Any, ...]:
        try:
            args = super()._admit_read(message, params, origin)
        except XenAPIError as error:
            self.meter.count(message.name, error.code)
            raise
        self.meter.count(message.name, SUCCESS)
        return args

    def _is_same(self, target: Target, params: list[Any], origin: Origin) -> bool:
        same = super()._is_same(target, params, origin)
        if same:
            self.meter.count(target.message.name, SUCCESS)
        return same

    async def _serve(
        self, method: str, params: list[Any], origin: Origin, target: Target | None
    ) -> tuple[Type, Any]:
        name = _UNKNOWN if target is None else target.message.name
        try:
            served = await super()._serve(method, params, origin, target)
        except XenAPIError as error:
            self.meter.count(name, error.code)
            raise
        if target is not None:
            # What has no target here has another prefix: it is counted when its work is over.
            self.meter.count(name, SUCCESS)
        return served

    async def _run(self, call: Call, args: Sequence[Any], *, keep: bool) -> Any:
        began, outcome = time.monotonic(), SUCCESS
        try:
            return await super()._run(call, tuple(args), keep=keep)
        except XenAPIError as error:
            outcome = error.code
            raise
        finally:
            self.meter.took(call.message.name, time.monotonic() - began)
            if keep:
                self.meter.count(call.message.name, outcome)
