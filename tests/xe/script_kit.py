"""An API that answers from a table, for messages that no simulated server has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from xapi_sdk.failure import failure_from
from xapi_xe import run
from xapi_xe.protocols import Target
from xe_kit import Outcome, Screen

__all__ = ["Moves", "Scripted"]

Answer = Any
"""A value, or a function of the parameters."""


class Scripted:
    """Implements `xapi_xe.protocols.API`. Asynchronous calls answer through a task at once."""

    session = "OpaqueRef:session"

    def __init__(self, answers: Mapping[str, Answer]) -> None:
        self.answers = dict(answers)
        self.calls: list[tuple[Any, ...]] = []
        self.tasks: dict[str, dict[str, Any]] = {}
        self.closed = False

    def call(self, method: str, *params: object) -> Any:
        self.calls.append((method, *params))
        if method.startswith("Async."):
            return self._task(method.removeprefix("Async."), params)
        if method == "task.create":
            return self._new(status="pending")
        if method == "task.get_record":
            return self.tasks[str(params[0])]
        if method == "task.destroy":
            return self.tasks.pop(str(params[0])) and ""
        if method == "event.from":
            ref = str(params[0][0]).removeprefix("task/")  # type: ignore[index]
            event = {"ref": ref, "operation": "mod", "snapshot": self.tasks[ref]}
            return {"token": "1", "events": [event]}
        if method not in self.answers:
            raise failure_from(["NOT_IMPLEMENTED", method])
        answer = self.answers[method]
        return answer(*params) if callable(answer) else answer

    def call_in(self, session: str, method: str, *params: object) -> Any:
        return self.call(f"{session}:{method}", *params)

    def close(self) -> None:
        self.closed = True

    def _task(self, method: str, params: tuple[object, ...]) -> str:
        result = self.call(method, *params)
        self.calls.pop()
        return self._new(status="success", result=result)

    def _new(self, status: str, result: Any = "") -> str:
        ref = f"OpaqueRef:task{len(self.calls)}"
        self.tasks[ref] = {
            "uuid": ref, "status": status, "progress": 1.0, "result": result, "error_info": [],
        }  # fmt: skip
        return ref

    def finish(self, ref: str, result: str = "", error: list[str] | None = None) -> None:
        """End a task that a command has made for a transfer."""
        status = "failure" if error else "success"
        self.tasks[ref] |= {"status": status, "result": result, "error_info": error or []}

    def xe(self, *arguments: str, screen: Screen | None = None) -> Outcome:
        """Run a command on this server."""
        screen = screen or Screen()
        code = run(arguments, self._reached, screen)
        return Outcome(code, "".join(screen.out), "".join(screen.err), screen.shares)

    def _reached(self, _target: Target) -> Scripted:
        return self


class Moves(Screen):
    """A terminal that keeps what is moved, and lets a server end the task of it."""

    def __init__(self, then: Callable[[str], object]) -> None:
        super().__init__()
        self.moved: list[tuple[str, str, str, dict[str, str]]] = []
        self.files: dict[str, bytes] = {}
        self._then = then

    def download(self, name: str, path: str, query: Mapping[str, str]) -> None:
        self._move("get", name, path, query)

    def upload(self, name: str, path: str, query: Mapping[str, str]) -> None:
        self._move("put", name, path, query)

    def console(self, path: str, query: Mapping[str, str]) -> None:
        self.moved.append(("connect", "", path, dict(query)))

    def load(self, name: str) -> bytes:
        return self.files[name]

    def _move(self, way: str, name: str, path: str, query: Mapping[str, str]) -> None:
        kept = {key: value for key, value in query.items() if key != "task_id"}
        self.moved.append((way, name, path, kept))
        self._then(query["task_id"])
