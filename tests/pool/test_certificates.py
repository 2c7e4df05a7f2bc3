"""Certificates of hosts: renewed in time, replaced without a restart, shown in rows."""

from __future__ import annotations

import datetime
import hashlib
import socket
import ssl
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from pool_kit import ask, eventually, failure, kill, local_login, login, start_pool

from xapi.generated import errors
from xapi.pool.certificates import PoolFiles, found_pool, issue, new_request, remaining
from xapi.pool.credentials import Credentials
from xapi.pool.given_certificates import check_authority, check_server_certificate

DAY = datetime.timedelta(days=1)
HOST = "9f0b6ad0-1111-4222-8333-444455556666"


def pem_key(key: Any) -> str:
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ).decode()


def certificate(
    key: Any,
    start: datetime.timedelta = -DAY,
    end: datetime.timedelta = DAY,
    algorithm: Any = None,
) -> str:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "given.example")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + start)
        .not_valid_after(now + end)
        .sign(key, algorithm or hashes.SHA256())
    )
    return made.public_bytes(serialization.Encoding.PEM).decode()


@pytest.fixture(scope="module")
def key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def test_a_good_pair_is_taken_with_its_chain(key: rsa.RSAPrivateKey) -> None:
    own, above = certificate(key), certificate(key)
    assert check_server_certificate(own, pem_key(key), "") == own
    assert check_server_certificate(own, pem_key(key), above) == own + above


def test_what_is_wrong_with_a_given_pair(key: rsa.RSAPrivateKey) -> None:
    other = rsa.generate_private_key(65537, 2048)
    short = rsa.generate_private_key(65537, 1024)
    curve = ec.generate_private_key(ec.SECP256R1())
    edwards = ed25519.Ed25519PrivateKey.generate()
    good, text = certificate(key), pem_key(key)
    prefix = "SERVER_CERTIFICATE_"
    cases: list[tuple[tuple[str, str, str], list[str]]] = [
        ((good, "nonsense", ""), ["KEY_INVALID"]),
        ((good, good, ""), ["KEY_INVALID"]),
        ((good, pem_key(curve), ""), ["KEY_ALGORITHM_NOT_SUPPORTED", "1.2.840.10045.2.1"]),
        ((good, pem_key(edwards), ""), ["KEY_ALGORITHM_NOT_SUPPORTED", "1.3.101.112"]),
        ((good, pem_key(short), ""), ["KEY_RSA_LENGTH_NOT_SUPPORTED", "1024"]),
        (("nonsense", text, ""), ["INVALID"]),
        ((good, pem_key(other), ""), ["KEY_MISMATCH"]),
        ((good, text, "nonsense"), ["CHAIN_INVALID"]),
    ]
    for given, expected in cases:
        with pytest.raises(errors.XenAPIError) as caught:
            check_server_certificate(*given)
        assert [*caught.value.description] == [prefix + expected[0], *expected[1:]]
    for early, late, code in [
        (DAY, 2 * DAY, "SERVER_CERTIFICATE_NOT_VALID_YET"),
        (-2 * DAY, -DAY, "SERVER_CERTIFICATE_EXPIRED"),
    ]:
        with pytest.raises(errors.XenAPIError) as caught:
            check_server_certificate(certificate(key, early, late), text, "")
        code_given, now, edge = caught.value.description
        assert code_given == code
        assert (now < edge) == (code == "SERVER_CERTIFICATE_NOT_VALID_YET")


def test_what_is_wrong_with_an_authority(key: rsa.RSAPrivateKey) -> None:
    assert check_authority(certificate(key))
    for text, code in [
        ("nonsense", "CA_CERTIFICATE_INVALID"),
        (certificate(key, DAY, 2 * DAY), "CA_CERTIFICATE_NOT_VALID_YET"),
        (certificate(key, -2 * DAY, -DAY), "CA_CERTIFICATE_EXPIRED"),
    ]:
        with pytest.raises(errors.XenAPIError) as caught:
            check_authority(text)
        assert caught.value.code == code


def founded(tmp_path: Path) -> PoolFiles:
    files = PoolFiles(tmp_path / "pool")
    found_pool(files, HOST)
    return files


def test_a_crash_leaves_a_pair_that_fits(tmp_path: Path) -> None:
    files = founded(tmp_path)
    before = files.certificate.read_bytes()
    # Cut off before the certificate came: the former pair stays.
    request = new_request(files, HOST)
    files.recover()
    assert files.certificate.read_bytes() == before
    files.server_context()
    # Cut off between the two files: the new pair is in use.
    request = new_request(files, HOST)
    made = issue(files, HOST, request)
    files.next_certificate.write_text(made)
    files.next_key.replace(files.key)
    with pytest.raises(ssl.SSLError):
        files.server_context()
    files.recover()
    assert files.certificate.read_text() == made
    files.server_context()
    assert not files.next_certificate.exists()


async def test_a_certificate_that_is_over_is_replaced_at_the_start(tmp_path: Path) -> None:
    files = founded(tmp_path)
    files.replace(issue(files, HOST, new_request(files, HOST), -DAY / 2))
    assert remaining(files.certificate) < DAY * 0
    credentials = await Credentials.open(files, HOST)
    assert remaining(files.certificate) > 700 * DAY
    assert not await credentials.is_due()


async def test_who_is_refused_keeps_the_certificate(tmp_path: Path) -> None:
    files = founded(tmp_path)
    credentials = await Credentials.open(files, HOST)
    before = (files.certificate.read_bytes(), files.key.read_bytes())

    async def refuse(_request: str) -> str:
        raise ConnectionError

    with pytest.raises(ConnectionError):
        await credentials.renew(refuse)
    assert (files.certificate.read_bytes(), files.key.read_bytes()) == before
    await credentials.renew_here()
    assert files.certificate.read_bytes() != before[0]
    files.server_context()


def shown(server: Any) -> str:
    """Fingerprint of what a new connection is shown."""
    address = server.url.removeprefix("https://").rpartition(":")
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with (
        socket.create_connection((address[0], int(address[2]))) as raw,
        context.wrap_socket(raw) as tls,
    ):
        der = tls.getpeercert(binary_form=True)
        assert der is not None
        return hashlib.sha256(der).hexdigest()


def fingerprint(x: Any, host: str, kind: str) -> str:
    rows = x.Certificate.get_all_records().values()
    [row] = [row for row in rows if row["host"] == host and row["type"] == kind]
    assert row["fingerprint"] == row["fingerprint_sha256"]
    return row["fingerprint_sha256"].replace(":", "").lower()


def test_certificates_of_every_host(
    start_server: Any, tmp_path: Path, key: rsa.RSAPrivateKey
) -> None:
    pool = start_pool(start_server, tmp_path)
    x = pool.x
    for server, host in zip(pool.servers, pool.hosts, strict=True):
        assert fingerprint(x, host, "host") == shown(server)
        assert len(x.host.get_certificates(host)) == 2
        # A given pair.
        given = certificate(key)
        x.host.install_server_certificate(host, given, pem_key(key), "")
        assert x.host.get_server_certificate(host) == given
        installed = shown(server)
        assert fingerprint(x, host, "host") == installed
        wrong = failure(lambda h=host, g=given: x.host.install_server_certificate(h, g, "no", ""))
        assert wrong == ["SERVER_CERTIFICATE_KEY_INVALID"]
        assert shown(server) == installed
        # One of its own again.
        x.host.reset_server_certificate(host)
        assert shown(server) == fingerprint(x, host, "host") != installed
        # The one for the pool, with a new key.
        before = fingerprint(x, host, "host_internal")
        old_key = (server.state_dir / "pool" / "host.key").read_bytes()
        x.host.refresh_server_certificate(host)
        assert fingerprint(x, host, "host_internal") != before
        assert (server.state_dir / "pool" / "host.key").read_bytes() != old_key
    # Links work with the new ones, in both directions.
    x.pool.rotate_secret()
    # In an emergency a host does it by itself, and its row follows.
    supporter, host = pool.servers[1], pool.hosts[1]
    before = shown(supporter)
    ask(supporter, "host.emergency_reset_server_certificate", local_login(supporter))
    after = shown(supporter)
    assert after != before
    eventually(lambda: fingerprint(x, host, "host") == after)
    # All of it outlives a restart.
    kill(supporter)
    config = str(tmp_path / "pool.yaml")
    again = start_server("--config", config, state_dir=supporter.state_dir)
    assert shown(again) == after
    eventually(lambda: pool.live(host))


def test_certificates_are_renewed_in_time(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path)
    for number in (1, 0):
        server = pool.servers[number]
        kill(server)
        files = PoolFiles(server.state_dir / "pool")
        uuid = (server.state_dir / "host_uuid").read_text().strip()
        files.replace(issue(files, uuid, new_request(files, uuid), 300 * DAY))
        short = files.certificate.read_bytes()
        config = str(tmp_path / "pool.yaml")
        pool.servers[number] = start_server("--config", config, state_dir=server.state_dir)
        eventually(lambda f=files, s=short: f.certificate.read_bytes() != s)
        assert remaining(files.certificate) > 700 * DAY
    pool.session = login(pool.servers[0])
    eventually(lambda: all(pool.live(host) for host in pool.hosts))
    for server, host in zip(pool.servers, pool.hosts, strict=True):
        pem = (server.state_dir / "pool" / "host.crt").read_bytes()
        wanted = x509.load_pem_x509_certificate(pem).fingerprint(hashes.SHA256()).hex()
        eventually(lambda h=host, w=wanted: fingerprint(pool.x, h, "host_internal") == w)


def test_authorities_are_known_to_every_host(
    start_server: Any, tmp_path: Path, key: rsa.RSAPrivateKey
) -> None:
    pool = start_pool(start_server, tmp_path)
    x = pool.x
    given = certificate(key)

    def files() -> list[list[str]]:
        found = [server.state_dir / "pool" / "trusted" for server in pool.servers]
        return [sorted(p.name for p in d.iterdir()) if d.exists() else [] for d in found]

    x.pool.install_ca_certificate("corp.pem", given)
    assert files() == [["corp.pem"]] * 2
    assert x.pool.certificate_list() == ["corp.pem"]
    [row] = [r for r in x.Certificate.get_all_records().values() if r["type"] == "ca"]
    assert row["name"] == "corp.pem"
    again = failure(lambda: x.pool.install_ca_certificate("corp.pem", given))
    assert again == ["CERTIFICATE_ALREADY_EXISTS", "corp.pem"]
    for name in ("../x", ".hidden", "", "a b"):
        assert failure(lambda n=name: x.pool.install_ca_certificate(n, given)) == [
            "CERTIFICATE_NAME_INVALID",
            name,
        ]
    assert failure(lambda: x.pool.install_ca_certificate("x", "no")) == ["CA_CERTIFICATE_INVALID"]
    missing = failure(lambda: x.pool.uninstall_ca_certificate("nobody", False))
    assert missing == ["CERTIFICATE_DOES_NOT_EXIST", "nobody"]
    x.pool.uninstall_ca_certificate("nobody", True)
    x.pool.certificate_sync()
    x.pool.uninstall_ca_certificate("corp.pem", False)
    assert files() == [[], []]
    assert x.pool.certificate_list() == []
    x.pool.enable_tls_verification()
    assert x.pool.get_tls_verification_enabled(x.pool.get_all()[0])
    assert all(x.host.get_tls_verification_enabled(host) for host in pool.hosts)
