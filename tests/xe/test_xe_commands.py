"""Special commands, errors, help, and the program as a whole."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from e2e_kit import HANGS_AT_START, PASSWORD, Daemon, eventually, unique
from xapi_sdk import Client
from xapi_xe.errors import Disconnected
from xe_kit import Screen, Xe


def test_start_and_shut_down(xe: Xe, vm: str):
    done = xe("vm-start", f"uuid={vm}")
    assert (done.code, done.out, done.err) == (0, "", "")
    assert xe("vm-param-get", f"uuid={vm}", "param-name=power-state").line == "running"
    host = xe.values("host-list")[0]
    assert xe("vm-param-get", f"uuid={vm}", "param-name=resident-on").line == host
    assert xe("vm-shutdown", "vm=guest of test_start_and_shut_down", "--force").code == 0
    name = xe.values("host-list", "params=name-label")[0]
    assert xe("vm-start", f"vm={vm}", f"on={name}", "paused=true").code == 0
    assert xe("vm-param-get", f"uuid={vm}", "param-name=power-state").line == "paused"


def test_errors_of_the_server_are_prose_and_a_code(xe: Xe, vm: str):
    done = xe("vm-shutdown", f"uuid={vm}")
    assert done.code == 1
    assert done.out == ""
    assert "[VM_BAD_POWER_STATE]" in done.err
    assert f"vm: {vm} (guest of test_errors_of_the_server_are_prose_and_a_code)\n" in done.err
    assert "actual: halted\n" in done.err


def test_selectors(xe: Xe):
    name = unique("twin")
    arguments = ("vm-install", "template=Other install media", f"new-name-label={name}")
    twins = {xe(*arguments).line, xe(*arguments).line}
    done = xe("vm-start", f"vm={name}")
    assert done.code == 1
    assert "2 VMs match" in done.err
    assert all(twin in done.err for twin in twins)
    assert xe("vm-start", f"name-label={name}", "--multiple").code == 0
    running = xe.values("vm-list", f"name-label={name}", "power-state=running")
    assert {*running} == twins
    done = xe("vm-shutdown", f"vm={name}", f"resident-on={'x' * 36}")
    assert (done.code, done.err) == (1, "Error: No matching VMs found\n")
    assert xe("vm-start", "vm=nobody").code == 1
    done = xe("vm-start")
    assert done.err.startswith("Required parameter not found: vm\n")


def test_installing_from_what_is_no_template(xe: Xe, vm: str):
    done = xe("vm-install", f"template-uuid={vm}", "new-name-label=x")
    assert done.code == 1
    assert "is no template" in done.err
    assert xe("vm-install", "template=nothing", "new-name-label=x").code == 1
    assert xe("vm-install", "template=Other install media").err == (
        "Required parameter not found: new-name-label\n"
    )


def _hanging(xe: Xe) -> str:
    arguments = ("template=Other install media", f"new-name-label={HANGS_AT_START}")
    return xe("vm-install", *arguments).line


def test_waiting_for_a_task_shows_progress_and_fails_as_the_task_does(xe: Xe, daemon: Daemon):
    vm = _hanging(xe)
    with Client(f"unix:{daemon.socket}") as client:
        task = client.call("Async.VM.start", client.VM.get_by_uuid(vm), False, False)
        uuid = client.call("task.get_uuid", task)
        screen = Screen()

        def cancel() -> None:
            client.call("task.cancel", task)

        screen.heartbeat = cancel  # type: ignore[method-assign]
        done = xe("task-wait", f"uuid={uuid}", screen=screen)
        assert done.code == 1
        assert "[TASK_CANCELLED]" in done.err
        assert done.shares
        assert all(0 <= share <= 1 for share in done.shares)
        assert screen.bars_ended == 1
        assert client.call("task.get_status", task) == "cancelled"  # it is still there


@pytest.mark.parametrize(("leaves", "code"), [(KeyboardInterrupt, 130), (Disconnected("gone"), 1)])
def test_whoever_leaves_cancels_the_work(xe: Xe, leaves: BaseException, code: int):
    vm = _hanging(xe)
    screen = Screen()

    def leave() -> None:
        raise leaves

    screen.heartbeat = leave  # type: ignore[method-assign]
    done = xe("vm-start", f"uuid={vm}", screen=screen)
    assert done.code == code
    assert "goes on" not in done.err
    state = ("vm-param-get", f"uuid={vm}", "param-name=current-operations")
    eventually(lambda: xe(*state).line == "")
    assert xe("vm-param-get", f"uuid={vm}", "param-name=power-state").line == "halted"


def test_unknown_commands_and_parameters(xe: Xe):
    done = xe("vm-lst")
    assert done.code == 1
    assert done.err.startswith("Unknown command: vm-lst\nDid you mean: vm-list")
    done = xe("vm-start", "vm=x", "pausd=true")
    assert (done.code, done.err) == (1, "Unknown parameter: pausd\nDid you mean: paused\n")
    assert xe("vm-list", "word").code == 1
    assert xe("vm-start", "vm=x", "force=perhaps").code == 1
    assert not xe.calls


def test_help(xe: Xe):
    assert "vm-start" in xe("help").out
    assert xe().out == xe("--help").out == xe("help").out
    assert "vbd-param-clear" in xe("help", "--all").out
    one = xe("help", "vm-start").out
    assert one == xe("vm-start", "--help").out
    assert "command name        : vm-start\n    reqd params     : \n" in one
    assert "<vm-selectors>" in one
    assert "other-config:" in xe("help", "vm-param-set").out
    assert "tags:contains" in xe("help", "vm-list").out
    assert xe("help", "vm-strat").code == 1


def test_help_for_who_knows_only_a_part(xe: Xe):
    everything = xe("help", "--all").out
    assert "Commands on virtual machines:" in everything
    assert "--fingerprint SHA256" in everything
    begins = xe("help", "task").out
    assert "  task-wait " in begins
    assert "vm-" not in begins
    assert {"task-cancel", "task-wait"} <= {*xe.values("help", "task")}
    values = "on=NAME-OR-UUID, paused=true|false, force=true|false"
    assert values in xe("help", "vm-start").out
    told = json.loads(xe("help", "vm-install", "--json").out)
    assert told["required"] == ["new-name-label"]
    assert max(map(len, xe("help", "vm-list").out.splitlines())) <= 80
    assert xe("help", "zzz").err == (
        "Unknown command: zzz\nThe commands there are: xe help --all\n"
    )
    assert xe("vm").err == "Unknown command: vm\nThe commands that begin so: xe help vm\n"
    assert xe("list-vm").err == "Unknown command: list-vm\nDid you mean: vm-list\n"
    assert xe("vm-start", "vm=x", "zzz=1").err == (
        "Unknown parameter: zzz\nWhat it takes: xe help vm-start\n"
    )


def test_wrong_passwords(xe: Xe):
    done = xe("vm-list", "server=far", "username=root", "password=wrong")
    assert (done.code, done.out, done.err) == (1, "", "Authentication failed\n")


def test_debugging_tells_calls_but_no_arguments(xe: Xe, vm: str):
    done = xe("vm-param-list", f"uuid={vm}", "--debug")
    assert "VM.get_by_uuid: ok" in done.err
    assert vm not in done.err
    done = xe("vm-shutdown", f"uuid={vm}", "--debug-on-fail")
    assert "Async.VM.clean_shutdown: ok" in done.err
    assert xe("vm-param-list", f"uuid={vm}", "--debug-on-fail").err == ""


# --- the program ----------------------------------------------------------------------------

XE = str(Path(sys.executable).parent / "xe")


def program(
    *arguments: str, home: Path, stdin: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    env = {"PATH": os.environ["PATH"], "HOME": str(home), **environment}
    return subprocess.run(
        [XE, *arguments], capture_output=True, text=True, timeout=60, check=False,
        env=env, input=stdin,
    )  # fmt: skip


def test_the_program_finds_the_server_of_its_host(daemon: Daemon, tmp_path: Path):
    done = program("host-list", "--minimal", home=tmp_path, XE_SOCKET=str(daemon.socket))
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.strip()) == 36
    again = program("host-list", "--minimal", "--socket", str(daemon.socket), home=tmp_path)
    assert again.stdout == done.stdout
    none = program("host-list", "--socket", str(tmp_path / "none"), home=tmp_path)
    assert none.returncode == 1
    assert "There is no server on this host" in none.stderr


def test_the_program_verifies_servers(daemon: Daemon, tmp_path: Path):
    place = ("-s", daemon.host, "-p", str(daemon.port), "-u", "root", "-pw", PASSWORD)
    done = program(*place, "host-list", home=tmp_path)
    assert done.returncode == 1
    assert "--fingerprint" in done.stderr
    seen = done.stderr.split("(SHA-256) is ")[1].split("\n")[0].strip()
    for trust in (
        ("--fingerprint", seen), ("--ca-file", str(daemon.certificate)), ("--no-verify",),
    ):  # fmt: skip
        done = program(*place, *trust, "host-list", "--minimal", home=tmp_path)
        assert (done.returncode, done.stderr) == (0, ""), trust
    wrong = program(*place, "--fingerprint", "ab" * 32, "host-list", home=tmp_path)
    assert wrong.returncode == 1
    assert seen.replace(":", "") in wrong.stderr


def test_the_program_reads_its_environment_and_files(daemon: Daemon, tmp_path: Path):
    (tmp_path / ".xe").write_text(f"server={daemon.host}\nusername=nobody,port=1\n")
    secret = tmp_path / "secret"
    secret.write_text(PASSWORD + "\n")
    extra = f"username=root,port={daemon.port},ca-file={daemon.certificate}"
    done = program("host-list", "-pwf", str(secret), home=tmp_path, XE_EXTRA_ARGS=extra)
    assert done.returncode == 0, done.stderr
    asked = program("host-list", home=tmp_path, XE_EXTRA_ARGS=extra, stdin=PASSWORD + "\n")
    assert (asked.returncode, asked.stdout) == (0, done.stdout)
    assert asked.stderr == "Password: "


def test_an_interrupt_of_the_program_cancels_and_ends_with_130(
    xe: Xe, daemon: Daemon, tmp_path: Path
):
    vm = _hanging(xe)
    env = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "XE_SOCKET": str(daemon.socket)}
    command = [XE, "vm-start", f"uuid={vm}"]
    with subprocess.Popen(command, env=env, stderr=subprocess.PIPE, text=True) as process:
        state = ("vm-param-get", f"uuid={vm}", "param-name=current-operations")
        eventually(lambda: xe(*state).line == "start")
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
    eventually(lambda: xe(*state).line == "")


def test_a_reader_who_has_enough_is_no_error(daemon: Daemon, tmp_path: Path):
    command = f"{XE} vm-list params=all --socket {daemon.socket} | head -1"
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stderr == ""
    assert done.stdout.startswith("uuid ( RO)")
