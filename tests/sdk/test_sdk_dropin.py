"""The drop-in has XenAPI.py's interface, and the spine's scenario runs through it unchanged."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
import warnings
import xmlrpc.client
from pathlib import Path

import pytest
import XenAPI as Original
from e2e_kit import PASSWORD, Daemon
from xapi_sdk import XenAPI, errors

HERE = Path(__file__).parent


def test_the_names_are_there() -> None:
    # Modules it imports, and "translation", which translates nothing.
    own = [
        name
        for name, value in vars(Original.XenAPI).items()
        if not name.startswith("_") and not inspect.ismodule(value)
    ]
    assert len(own) > 5
    missing = {name for name in own if not hasattr(XenAPI, name)}
    assert missing <= {"translation", "otel"}
    for name in ("xenapi_request", "_login", "_logout", "_get_api_version"):
        assert hasattr(Original.Session, name)
    wanted = inspect.signature(Original.Session.__init__).parameters
    assert list(inspect.signature(XenAPI.Session.__init__).parameters) == list(wanted)


@pytest.fixture
def session(daemon: Daemon) -> XenAPI.Session:
    made = XenAPI.Session(
        f"http://{str(daemon.socket).replace('/', '_')}/", transport=XenAPI.UDSTransport()
    )
    made.xenapi.login_with_password("root", "", "1.0", "drop-in")
    return made


def test_calls_and_failures(session: XenAPI.Session) -> None:
    assert session.handle == session._session
    assert session.API_version.startswith("2.")
    host = session.xenapi.host.get_all()[0]
    assert session.xenapi.host.get_API_version_major(host) == "2", "ints are text there"
    assert isinstance(session.xenapi.host.get_servertime(host), xmlrpc.client.DateTime)
    with pytest.raises(XenAPI.Failure) as failed:
        session.xenapi.VM.get_record("OpaqueRef:x")
    assert failed.value.details == ["HANDLE_INVALID", "VM", "OpaqueRef:x"]
    assert str(failed.value) == "['HANDLE_INVALID', 'VM', 'OpaqueRef:x']"
    assert failed.value._details_map()["0"] == "HANDLE_INVALID"
    assert isinstance(failed.value.error, errors.HandleInvalid)
    assert repr(session.xenapi.VM.start) == "<XenAPI._Dispatcher for VM.start>"
    answer = session.VM.get_all("OpaqueRef:wrong")
    assert answer == {
        "Status": "Failure",
        "ErrorDescription": ["SESSION_INVALID", "OpaqueRef:wrong"],
    }
    with pytest.raises(NotImplementedError):
        session.__no_such_magic__()
    batch = session.xenapi.event_from(["pool"], "", 1.0)
    assert batch["events"][0]["class"] == "pool"


def test_a_lost_session(session: XenAPI.Session, daemon: Daemon) -> None:
    before = session.handle
    assert session.session.logout(before)["Status"] == "Success"
    assert session.xenapi.pool.get_all()
    assert session.handle != before
    session.xenapi.session.logout()
    assert session.handle is None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        other = XenAPI.Session(daemon.url, ignore_ssl=True)
    with pytest.raises(XenAPI.Failure, match="SESSION_AUTHENTICATION_FAILED"):
        other.login_with_password("root", f"not {PASSWORD}")


@pytest.mark.slow
def test_the_scenario_of_the_spine() -> None:
    """tests/e2e/test_xenapi_scenario.py, with nothing changed but the import."""
    done = subprocess.run(
        [
            sys.executable, "-m", "pytest", "-q", "-x", "-p", "dropin_plugin", "-p", "no:xdist",
            "-p", "no:cacheprovider", str(HERE.parent / "e2e/test_xenapi_scenario.py"),
        ],
        cwd=HERE.parent.parent,
        env={**os.environ, "PYTHONPATH": str(HERE)},
        capture_output=True, text=True, timeout=110, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-4000:]
    assert " passed" in done.stdout
