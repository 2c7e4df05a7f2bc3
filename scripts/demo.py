"""Start a server in a directory of its own and drive the life of a VM through PyPI's XenAPI.

    make demo        or        python scripts/demo.py [--keep]

Clone, start, suspend, resume, snapshot, shut down, destroy; every step is read back and checked,
and a wrong outcome ends with exit code 1.
"""

from __future__ import annotations

import argparse
import secrets
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import XenAPI

READY_SECONDS = 60


def main() -> int:
    parser = argparse.ArgumentParser(description="The life of a VM on a simulated host.")
    parser.add_argument("--keep", action="store_true", help="keep the directory and its logs")
    arguments = parser.parse_args()
    directory = Path(tempfile.mkdtemp(prefix="xapi-demo-"))
    process: subprocess.Popen[str] | None = None
    try:
        password = secrets.token_urlsafe(12)
        (directory / "password").write_text(password)
        process, url = start(directory)
        show(url, password)
    finally:
        if process is not None:
            process.terminate()
            process.wait(10)
        if arguments.keep:
            print(f"kept: {directory}")
        else:
            remove(directory)
    print("done")
    return 0


def start(directory: Path) -> tuple[subprocess.Popen[str], str]:
    """A server on a free port; its log goes beside its state."""
    command = [
        sys.executable, "-m", "xapi.cli.main", "serve",
        "--state-dir", str(directory / "state"),
        "--listen", "127.0.0.1:0",
        "--root-password-file", str(directory / "password"),
        "--simulate", "seed=1,latency=0.05",
    ]  # fmt: skip
    began = time.monotonic()
    with (directory / "log").open("w") as log:
        process = subprocess.Popen(  # noqa: S603 - the command is built here
            command, stdout=subprocess.PIPE, stderr=log, text=True
        )
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line.startswith("ready "):
        process.wait(READY_SECONDS)
        sys.exit(f"the server did not start:\n{(directory / 'log').read_text()}")
    print(f"server ready in {time.monotonic() - began:.1f} s: {line.split()[1]}")
    return process, line.split()[1]


def show(url: str, password: str) -> None:
    """What a tool does with a VM."""
    # The certificate is the server's own, made a moment ago.
    session = XenAPI.Session(url, ignore_ssl=True)
    session.xenapi.login_with_password("root", password, "2.23", "demo")
    api = session.xenapi
    try:
        [pool] = api.pool.get_all()
        host = api.pool.get_master(pool)
        print(f"logged in; host {api.host.get_name_label(host)!r}, {len(api.VM.get_all())} VMs")
        template = find_template(api)
        print(f"template: {api.VM.get_name_label(template)}")

        vm = step("VM.clone", lambda: api.VM.clone(template, "demo"))
        step("VM.provision", lambda: api.VM.provision(vm))
        expect(api.VM.get_is_a_template(vm), False, "is_a_template")
        step("VM.start", lambda: api.VM.start(vm, False, False))
        state(api, vm, "Running")
        step("VM.suspend", lambda: api.VM.suspend(vm))
        state(api, vm, "Suspended")
        step("VM.resume", lambda: api.VM.resume(vm, False, False))
        state(api, vm, "Running")
        snapshot = step("VM.snapshot", lambda: api.VM.snapshot(vm, "demo snapshot"))
        expect(api.VM.get_snapshot_of(snapshot), vm, "snapshot_of")

        task = step("Async.VM.clean_shutdown", lambda: api.Async.VM.clean_shutdown(vm))
        while api.task.get_status(task) == "pending":
            print(f"    task {api.task.get_progress(task):.0%}")
            time.sleep(0.1)
        expect(api.task.get_status(task), "success", "task.status")
        api.task.destroy(task)
        state(api, vm, "Halted")

        refused(lambda: api.VM.suspend(vm), "VM_BAD_POWER_STATE")
        step("VM.destroy (snapshot)", lambda: api.VM.destroy(snapshot))
        step("VM.destroy", lambda: api.VM.destroy(vm))
        expect(api.VM.get_by_name_label("demo"), [], "VM.get_by_name_label")
        alerts = [record["name"] for record in api.message.get_all_records().values()]
        print(f"alerts: {', '.join(sorted(alerts))}")
    finally:
        api.session.logout()


def find_template(api: Any) -> str:
    """A default template, preferably the plain one."""
    templates = {
        record["name_label"]: ref
        for ref, record in api.VM.get_all_records().items()
        if record["is_a_template"] and not record["is_a_snapshot"]
    }
    if not templates:
        sys.exit("the server has no template")
    return templates.get("Other install media") or templates[min(templates)]


def step(name: str, call: Callable[[], Any]) -> Any:
    began = time.monotonic()
    result = call()
    print(f"  {name:<24} {1000 * (time.monotonic() - began):7.1f} ms")
    return result


def state(api: Any, vm: str, wanted: str) -> None:
    expect(api.VM.get_power_state(vm), wanted, "power_state")


def expect(found: object, wanted: object, what: str) -> None:
    if found != wanted:
        sys.exit(f"{what} is {found!r}, should be {wanted!r}")


def refused(call: Callable[[], Any], code: str) -> None:
    try:
        call()
    except XenAPI.Failure as error:
        expect(error.details[0], code, "error")
        print(f"  refused, as it must be:  {error.details}")
    else:
        sys.exit(f"{code} was expected")


def remove(directory: Path) -> None:
    for path in sorted(directory.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
    directory.rmdir()


if __name__ == "__main__":
    sys.exit(main())
