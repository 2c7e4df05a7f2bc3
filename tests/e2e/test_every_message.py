"""Every message of the model is called on a live server, with null and with plausible arguments.

Whatever a message does, it answers: an API error or a value, in time, without a fault in the log
and without harm to the database.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
import XenAPI
from e2e_json import JsonSession
from e2e_kit import NULL, Daemon, code_of, make_disk, make_vm, vif_record, xapi

from xapi.generated.enums import VALUES
from xapi.generated.messages import MESSAGES
from xapi.idl.messages import Message
from xapi.idl.types import Enum, Map, Record, Ref, Scalar, Set, Type

NOT_CALLED = frozenset(
    {
        # They end the caller's session or the server's work, or wait by design.
        "session.logout",
        "session.local_logout",
        "session.change_password",
        "event.next",
        "event.from",
        "host.shutdown",
        "host.reboot",
        "host.shutdown_agent",
        "host.restart_agent",
        "host.destroy",
        "pool.eject",
    }
)
PLAIN: dict[str, tuple[Any, Any]] = {
    "string": ("", "text"),
    "int": (-1, 1),
    "float": (0.5, 0.5),
    "bool": (False, True),
    "datetime": ("19700101T00:00:00Z", "20200101T00:00:00Z"),
    "void": ("", ""),
}
LONGEST = 5.0
"""Seconds one call may take."""


class Arguments:
    """Makes arguments of any type; `plausible` ones name objects that exist."""

    def __init__(self, session: JsonSession, plausible: bool, known: dict[str, str]) -> None:
        self._session = session
        self._plausible = plausible
        self._known = known

    def of(self, message: Message) -> list[Any]:
        return [self._value(param.type) for param in message.params]

    def _value(self, kind: Type) -> Any:
        match kind:
            case Scalar(name):
                return PLAIN[name][self._plausible]
            case Ref(cls):
                return self._ref(cls) if self._plausible else NULL
            case Set(inner):
                plain = not isinstance(inner, Record)
                return [self._value(inner)] if self._plausible and plain else []
            case Enum(name):
                return VALUES[name][-1] if self._plausible else "no such value"
            case Map() | Record():
                return {}
            case _:
                return None

    def _ref(self, cls: str) -> str:
        if cls not in self._known:
            refs: list[str] = []
            if code_of(self._session.call, f"{cls}.get_all", self._session.handle) == "":
                refs = self._session.call(f"{cls}.get_all", self._session.handle)
            self._known[cls] = refs[0] if refs else NULL
        return self._known[cls]


def _expected(message: Message, code: str, params: list[str]) -> bool:
    """SESSION_INVALID is for the caller's session alone (clients.md §6.20), INTERNAL_ERROR for
    internal messages and arguments that do not decode (semantics.md §1)."""
    if code == "SESSION_INVALID":
        return False
    if code != "INTERNAL_ERROR":
        return True
    texts = ("FieldNotFound", "Unknown tag", "the uuid text is taken")
    return message.pool_internal or any(text in params[0] for text in texts)


@pytest.mark.parametrize("plausible", [False, True], ids=["null", "plausible"])
def test_every_message(own_daemon: Callable[..., Daemon], plausible: bool) -> None:
    daemon = own_daemon("--simulate", "vms=3,seed=1")
    session = daemon.json_session()
    x = session.xenapi
    vm = make_vm(x)
    make_disk(x, vm)
    x.VIF.create(vif_record(vm, x.network.get_all()[0], "0"))
    x.VM.start(vm, False, False)
    known = {"VM": vm, "task": x.task.create("a task", ""), "session": session.handle}
    arguments = Arguments(session, plausible, known)
    session.connection.timeout = LONGEST
    called = 0
    wrong: list[Any] = []
    for message in MESSAGES.values():
        if message.name in NOT_CALLED or not message.session:
            continue
        values = arguments.of(message)
        start = time.monotonic()
        try:
            session.call(message.name, session.handle, *values)
        except XenAPI.Failure as error:
            code, *params = error.details
            if not _expected(message, code, params):
                wrong.append((message.name, values, error.details))
        assert time.monotonic() - start < LONGEST, message.name
        called += 1
    assert wrong == []
    assert called > 2000
    assert x.pool.get_all()
    session.close()
    assert '"level":"error"' not in daemon.log.read_text()
    assert daemon.alive()
    daemon.process.terminate()
    assert daemon.process.wait(10) == 0
    checked = xapi("check-database", "--state-dir", str(daemon.state_dir))
    assert checked.returncode == 0, checked.stdout
