"""The server that the commands of docs/xe.md and the README are run against."""

from __future__ import annotations

import hashlib
import os
import ssl
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from e2e_kit import PASSWORD, Daemon, discard_sockets, start_daemon
from xapi_sdk import Client

__all__ = ["place", "running"]


@contextmanager
def running(scratch: Path, guide: Path) -> Generator[Daemon]:
    """A new one, whose host is called as in the guide; that of the README has guests."""
    guests = ("--simulate", "vms=3,seed=1") if guide.stem == "README" else ()
    daemon = start_daemon(scratch / "state", *guests, config={"log": {"level": "warning"}})
    try:
        with Client(f"unix:{daemon.socket}") as client:
            client.host.set_name_label(client.host.get_all()[0], "xen1")
            for vm, record in client.VM.get_all_records().items():
                if record.is_control_domain:
                    client.VM.set_name_label(vm, "Control domain on host: xen1")
        yield daemon
    finally:
        daemon.close()
        discard_sockets(daemon)


def place(daemon: Daemon, home: Path) -> tuple[dict[str, str], dict[str, str]]:
    """The environment of the commands, and what stands for the places that the guide names."""
    (home / "secret").write_text(PASSWORD + "\n")
    certificate = ssl.PEM_cert_to_DER_cert(daemon.certificate.read_text().split("-----END")[0]
                                           + "-----END CERTIFICATE-----\n")  # fmt: skip
    fingerprint = hashlib.sha256(certificate).hexdigest()
    env = {
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "HOME": str(home),
        "XE_SOCKET": str(daemon.socket),
        "FINGERPRINT": fingerprint,
        "LC_ALL": "C.UTF-8",
    }
    replaced = {
        "-s xen1.example.org": f"-s {daemon.host} -p {daemon.port}",
        "server=xen1.example.org": f"server={daemon.host},port={daemon.port}",
        "a-password": f"'{PASSWORD}'",
        "/etc/xapi/ca.pem": str(daemon.certificate),
        "xen1.example.org:443": f"{daemon.host}:{daemon.port}",
        "$PWD/var/run/xapi.sock": str(daemon.socket),
        "$PWD/.venv/bin": str(Path(sys.executable).parent),
    }
    return env, replaced
