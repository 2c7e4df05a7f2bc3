"""Certificates are verified, whatever the way: calls and transfers of both clients, the drop-in."""

from __future__ import annotations

import hashlib
import ssl
import warnings
from typing import Any

import pytest
from e2e_kit import PASSWORD, Daemon
from xapi_sdk import (
    TLS,
    AsyncClient,
    CertificateRefused,
    Client,
    HttpError,
    InsecureConnectionWarning,
    XenAPI,
)


@pytest.fixture
def user(daemon: Daemon) -> dict[str, Any]:
    return {"url": daemon.url, "username": "root", "password": PASSWORD}


@pytest.fixture
def fingerprint(daemon: Daemon) -> str:
    der = ssl.PEM_cert_to_DER_cert(daemon.certificate.read_text())
    return hashlib.sha256(der).hexdigest()


WRONG = "00" * 32


async def refused(user: dict[str, Any], tls: TLS | None) -> None:
    """By calls and transfers, before anything is sent."""
    with pytest.raises(CertificateRefused):
        Client(**user, tls=tls).login()
    with pytest.raises(CertificateRefused):
        await AsyncClient(**user, tls=tls).login()
    with pytest.raises(CertificateRefused):
        Client(user["url"], session="OpaqueRef:secret", tls=tls).http.get_export(uuid="x")
    with pytest.raises(CertificateRefused):
        await AsyncClient(user["url"], session="OpaqueRef:secret", tls=tls).http.put_import(b"x")


async def accepted(user: dict[str, Any], tls: TLS) -> None:
    with Client(**user, tls=tls) as client:
        assert client.pool.get_all()
        with pytest.raises(HttpError):
            client.http.get_export(uuid="x")
        # Taken before it is looked at: what is wrong with it shows in a task.
        assert client.http.put_import(b"x" * 3_000_000) == b""
    async with AsyncClient(**user, tls=tls) as aclient:
        assert await aclient.pool.get_all()
        with pytest.raises(HttpError):
            await aclient.http.get_export(uuid="x")


async def test_by_default(user: dict[str, Any]) -> None:
    await refused(user, None)


async def test_an_authority(user: dict[str, Any], daemon: Daemon) -> None:
    await accepted(user, TLS(ca_file=daemon.certificate))
    await accepted(user, TLS(ca_data=daemon.certificate.read_text(), check_hostname=False))


async def test_a_pinned_certificate(user: dict[str, Any], fingerprint: str) -> None:
    await accepted(user, TLS(fingerprint=fingerprint))
    spelt = ":".join(fingerprint[i : i + 2] for i in range(0, 64, 2)).upper()
    await accepted(user, TLS(fingerprint=[WRONG, f"sha256:{spelt}"]))
    await refused(user, TLS(fingerprint=WRONG))


async def test_an_authority_and_a_pin(
    user: dict[str, Any], daemon: Daemon, fingerprint: str
) -> None:
    """Both have to hold."""
    await accepted(user, TLS(ca_file=daemon.certificate, fingerprint=fingerprint))
    await refused(user, TLS(ca_file=daemon.certificate, fingerprint=WRONG))


async def test_off_is_never_silent(user: dict[str, Any]) -> None:
    with pytest.warns(InsecureConnectionWarning):
        tls = TLS(verify=False)
    await accepted(user, tls)


def test_a_fingerprint_that_is_none() -> None:
    with pytest.raises(ValueError, match="fingerprint"):
        TLS(fingerprint="abc")


def test_the_password_is_not_shown(user: dict[str, Any]) -> None:
    assert PASSWORD not in repr(vars(Client(**user)))


def test_the_drop_in(user: dict[str, Any], daemon: Daemon) -> None:
    with pytest.raises(ssl.SSLCertVerificationError):
        XenAPI.Session(daemon.url).login_with_password("root", PASSWORD)
    context = ssl.create_default_context(cafile=str(daemon.certificate))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        session = XenAPI.Session(
            daemon.url, transport=XenAPI.UserAgentTransport("test/1", context=context)
        )
        session.login_with_password("root", PASSWORD)
        assert session.xenapi.pool.get_all()
        session.xenapi.session.logout()
    with pytest.warns(InsecureConnectionWarning):
        session = XenAPI.Session(daemon.url, ignore_ssl=True)
    session.xenapi.login_with_password("root", PASSWORD, "1.0", "test")
    session.logout()
