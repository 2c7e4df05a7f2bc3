"""npm's xen-api, the client of Xen Orchestra, unmodified: connect, events, tasks, a lost session.

xen-api is installed once from the lock file beside ``node/client.mjs`` into the user's cache.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from e2e_kit import PASSWORD, SLOW_TO_START, Daemon, eventually, fails, make_vm, unique
from npm_kit import installed

pytestmark = pytest.mark.npm

NODE = Path(__file__).parent / "node"
FILES = ("package.json", "package-lock.json", "client.mjs")


@pytest.fixture(scope="session")
def modules() -> Path:
    return installed(NODE, FILES)


class Node:
    """The client process; `ask` sends a command and waits for its answer."""

    def __init__(self, directory: Path, daemon: Daemon, transport: str) -> None:
        self.process = subprocess.Popen(
            ["node", "client.mjs", daemon.url, transport],
            cwd=directory, text=True, bufsize=1, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={
                "PATH": os.environ["PATH"], "E2E_PASSWORD": PASSWORD,
                "NODE_EXTRA_CA_CERTS": str(daemon.certificate),
            },
        )  # fmt: skip
        self._lines: queue.Queue[dict[str, Any]] = queue.Queue()
        self._other: list[dict[str, Any]] = []
        self._number = 0
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(json.loads(line))
        self._lines.put({"event": "ended"})

    def wait(self, wanted: Callable[[dict[str, Any]], bool], seconds: float = 15.0) -> Any:
        """The first line, of those seen or to come, that is wanted."""
        deadline = time.monotonic() + seconds
        while True:
            for line in self._other:
                if wanted(line):
                    self._other.remove(line)
                    return line
            try:
                line = self._lines.get(timeout=max(0.01, deadline - time.monotonic()))
            except queue.Empty:
                raise AssertionError(f"not seen; seen: {self._other[-10:]}") from None
            if line.get("event") == "ended" and not wanted(line):
                assert self.process.stderr is not None
                raise AssertionError(f"node ended: {self.process.stderr.read()}")
            self._other.append(line)

    def answer(self, what: str, *args: Any) -> dict[str, Any]:
        self._number += 1
        number = self._number
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"id": number, "do": what, "args": args}) + "\n")
        return self.wait(lambda line: line.get("id") == number)

    def ask(self, what: str, *args: Any) -> Any:
        answer = self.answer(what, *args)
        assert "error" not in answer, answer
        return answer["result"]

    def state(self, ref: str, power_state: str) -> dict[str, Any]:
        """Wait until an event shows the VM in this state."""
        return self.wait(
            lambda line: (
                "object" in line
                and line["object"]["ref"] == ref
                and line["object"]["power_state"] == power_state
            )
        )

    def close(self) -> None:
        self.process.kill()
        self.process.wait(10)
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            if stream is not None:
                stream.close()


@pytest.fixture(scope="module", params=["json-rpc", "xml-rpc", "auto"])
def node(modules: Path, daemon: Daemon, request: pytest.FixtureRequest) -> Iterator[Node]:
    made = Node(modules, daemon, request.param)
    ready = made.wait(lambda line: line.get("event") == "ready")
    assert ready.get("error") is None
    yield made
    made.close()


def test_the_replica_is_filled(node: Node, root: Any) -> None:
    """clients.md §3: the event watch has read every class."""
    types = node.ask("types")
    for name in ("pool", "host", "VM", "SR", "network", "PBD", "host_metrics", "role"):
        assert types.get(name, 0) > 0, types
    assert types["pool"] == 1
    assert types["host"] == len(root.host.get_all())


def test_a_vm_started_by_somebody_else_is_seen(node: Node, root: Any) -> None:
    vm = make_vm(root)
    node.ask("follow", vm)
    root.VM.start(vm, False, False)
    seen = node.state(vm, "Running")["object"]
    assert seen["name_label"] == root.VM.get_name_label(vm)
    assert seen["type"] == "VM"
    root.VM.hard_shutdown(vm)
    node.state(vm, "Halted")
    root.VM.destroy(vm)


def test_an_async_call_by_its_task(node: Node, root: Any) -> None:
    """Async.VM.start, the task watched through events, then destroyed (clients.md §3)."""
    vm = make_vm(root, SLOW_TO_START)
    assert node.ask("async", "VM.start", vm, False, False) in (None, "")
    assert root.VM.get_power_state(vm) == "Running"
    # Its replica has the change by the time its task is over, or one batch later.
    assert node.ask("barrier", vm)["power_state"] == "Running"
    clone = node.ask("async", "VM.snapshot", vm, unique("from node"), [])
    assert root.VM.get_snapshot_of(clone) == vm
    error = node.answer("async", "VM.start", vm, False, False)["error"]
    assert error["code"] == "VM_BAD_POWER_STATE"
    assert error["params"] == [vm, "halted", "running"]
    root.VM.hard_shutdown(vm)
    root.VM.destroy(clone)
    root.VM.destroy(vm)


def test_calls(node: Node, root: Any) -> None:
    vm = make_vm(root)
    node.ask("call", "VM.set_name_description", vm, "ünïcode <&> 機")
    assert root.VM.get_name_description(vm) == "ünïcode <&> 機"
    assert int(node.ask("call", "VM.get_memory_static_max", vm)) == 256 << 20
    assert node.ask("call", "VM.get_tags", vm) == []
    assert node.ask("call", "VM.get_name_description", vm).startswith("ünïcode")
    error = node.answer("call", "VM.get_record", "OpaqueRef:NULL")["error"]
    assert (error["code"], error["params"]) == ("HANDLE_INVALID", ["VM", "OpaqueRef:NULL"])
    assert node.ask("barrier", vm)["other_config"] == root.VM.get_other_config(vm)
    root.VM.destroy(vm)


def test_it_logs_in_again(node: Node, root: Any, daemon: Daemon) -> None:
    """Its session is destroyed: calls and the event watch go on with a new one."""
    session = node.ask("session")
    root.session.get_record(session)
    vm = make_vm(root)
    node.ask("follow", vm)
    killer = daemon.json_session()
    killer.call("session.logout", session)
    killer.close()

    def called() -> bool:
        answer = node.answer("call", "VM.get_all")
        # While its event watch logs in it has no session at all, and says so in its own way.
        if answer.get("error", {}).get("code") == "ERR_ASSERTION":
            return False
        assert "error" not in answer, answer
        return vm in answer["result"]

    eventually(called)
    assert node.ask("session") != session
    with fails("HANDLE_INVALID", "session", session):
        root.session.get_record(session)
    root.VM.start(vm, False, False)
    node.state(vm, "Running")
    root.VM.hard_shutdown(vm)
    root.VM.destroy(vm)
