"""The client of the gateway: passwords, certificates, broken and slow endpoints."""

from __future__ import annotations

import asyncio
import datetime
import ipaddress
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from etcd_kit import Cluster, free_ports

from xapi.database.engines.base import Batch, EngineError, Op, Record
from xapi.database.engines.etcd import EtcdEngine, EtcdOptions
from xapi.database.engines.etcd_client import (
    EtcdAccess,
    EtcdClient,
    EtcdError,
    EtcdRefused,
    EtcdUnavailable,
    Tls,
    encoded,
)

NewCluster = Callable[..., Cluster]


def one(revision: int, term: int) -> Batch:
    record = Record(Op.PUT, "VM", f"v{revision}", revision, revision, b"{}")
    return Batch(revision, (record,), term=term)


# Passwords


@pytest.fixture
async def guarded(new_cluster: NewCluster) -> Cluster:
    """A cluster whose user `pool` may use the keys below /pool/ only."""
    cluster = new_cluster()
    admin = EtcdClient(cluster.access())

    async def call(path: str, **body: object) -> None:
        await admin.call(f"/v3/auth/{path}", body, safe=False)

    for user in ("root", "pool"):
        await call("user/add", name=user, password=f"{user}-secret")
        await call("role/add", name=user)
        await call("user/grant", user=user, role=user)
    await call(
        "role/grant",
        name="pool",
        perm={
            "permType": "READWRITE",
            "key": encoded(b"/pool/"),
            "range_end": encoded(b"/pool0"),
        },
    )
    await call("enable")
    await admin.close()
    return cluster


def with_password(cluster: Cluster, password: str, prefix: str = "/pool") -> EtcdEngine:
    access = cluster.access(user="pool", password=password)
    options = EtcdOptions(prefix=prefix, lease_seconds=3, idle_seconds=0.3, compact=False)
    return EtcdEngine(access, options)


async def test_a_user_with_rights_on_its_keys_suffices(guarded: Cluster) -> None:
    engine = with_password(guarded, "pool-secret")
    term = await engine.campaign("a")
    following = asyncio.ensure_future(anext(engine.watch(1)))
    await engine.commit([one(1, term)])
    client = engine._demand_open()
    # A token that etcd no longer knows is renewed, in calls and in watches.
    client._token = "expired.17"
    await engine.commit([one(2, term)])
    assert client._token != "expired.17"
    async with asyncio.timeout(10):
        assert (await following).revision == 2
    client._token = "expired.18"
    async with asyncio.timeout(10):
        assert (await anext(engine.watch(1))).revision == 2
    assert await engine.check() == []
    await engine.close()


async def test_wrong_passwords_and_missing_rights_are_told_at_once(guarded: Cluster) -> None:
    begun = time.monotonic()
    with pytest.raises(EngineError, match="authentication failed"):
        await with_password(guarded, "wrong").load()
    with pytest.raises(EngineError, match="permission denied"):
        await with_password(guarded, "pool-secret", "/other").load()
    with pytest.raises(EngineError, match="user name is empty"):
        await EtcdEngine(guarded.access()).load()
    assert time.monotonic() - begun < 4
    assert "wrong" not in repr(EtcdAccess(("http://x",), user="u", password="wrong"))


# Certificates


class Authority:
    def __init__(self, where: Path) -> None:
        self.where = where
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "test authority")])
        self.ca = self._write("ca", self._sign(self.name, self.key, ca=True), self.key)[0]

    def _sign(
        self, subject: x509.Name, key: ec.EllipticCurvePrivateKey, *, ca: bool
    ) -> x509.Certificate:
        now = datetime.datetime.now(datetime.UTC)
        names = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self.name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(hours=1))
            .not_valid_after(now + datetime.timedelta(hours=1))
            .add_extension(names, critical=False)
            .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
            .sign(self.key, hashes.SHA256())
        )

    def _write(
        self, name: str, certificate: x509.Certificate, key: ec.EllipticCurvePrivateKey
    ) -> tuple[str, str]:
        files = self.where / f"{name}.crt", self.where / f"{name}.key"
        files[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        files[1].write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        return str(files[0]), str(files[1])

    def issue(self, name: str) -> tuple[str, str]:
        key = ec.generate_private_key(ec.SECP256R1())
        # Without a common name: the gateway refuses client certificates that have one.
        return self._write(name, self._sign(x509.Name([]), key, ca=False), key)


async def test_mutual_tls(tmp_path: Path, new_cluster: NewCluster) -> None:
    authority = Authority(tmp_path)
    certificate, key = authority.issue("server")
    cluster = new_cluster(
        scheme="https",
        arguments=(
            "--cert-file", certificate, "--key-file", key,
            "--trusted-ca-file", authority.ca, "--client-cert-auth",
        ),
    )  # fmt: skip

    def engine(tls: Tls, seconds: float = 2.0) -> EtcdEngine:
        return EtcdEngine(cluster.access(tls=tls, total_seconds=seconds))

    good = engine(Tls(authority.ca, *authority.issue("client")), 8.0)
    term = await good.campaign("a")
    await good.commit([one(1, term)])
    assert (await anext(good.watch(0))).revision == 1
    await good.close()
    with pytest.raises(EngineError, match=r"(?i)certificate"):
        await engine(Tls()).load()
    with pytest.raises(EngineError):
        await engine(Tls(authority.ca)).load()
    with pytest.raises(EngineError, match="cannot be used"):
        await engine(Tls(str(tmp_path / "absent"))).load()


# Endpoints


@asynccontextmanager
async def server(answer: Callable[[web.Request], Awaitable[web.Response]]) -> AsyncIterator[str]:
    application = web.Application()
    application.router.add_post("/{path:.*}", answer)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


async def test_endpoints_are_tried_in_turn(shared_etcd: Cluster) -> None:
    async def hang(_: web.Request) -> web.Response:
        await asyncio.sleep(60)
        return web.Response()

    async def nonsense(_: web.Request) -> web.Response:
        return web.Response(text="<html>", status=502)

    (dead,) = free_ports(1)
    async with server(hang) as hanging, server(nonsense) as proxy:
        endpoints = (f"http://127.0.0.1:{dead}", hanging, proxy, *shared_etcd.endpoints)
        client = EtcdClient(EtcdAccess(endpoints, attempt_seconds=0.3))
        revision, _, _ = await client.range(b"/x")
        assert revision > 0
        begun = time.monotonic()
        await client.range(b"/x")
        assert time.monotonic() - begun < 0.3  # it stays with the one that answered
        await client.close()
        client = EtcdClient(EtcdAccess((hanging,), attempt_seconds=0.2, total_seconds=0.6))
        begun = time.monotonic()
        with pytest.raises(EtcdUnavailable, match=r"within 0\.6 s") as caught:
            await client.range(b"/x")
        assert caught.value.perhaps
        assert time.monotonic() - begun < 1.0
        await client.close()
    client = EtcdClient(EtcdAccess((f"http://127.0.0.1:{dead}",), total_seconds=0.3))
    with pytest.raises(EtcdUnavailable) as caught:
        await client.range(b"/x")
    assert not caught.value.perhaps
    await client.close()


async def test_what_is_not_safe_is_sent_once() -> None:
    asked: list[str] = []

    async def busy(request: web.Request) -> web.Response:
        asked.append(request.path)
        return web.json_response({"code": 14, "message": "etcdserver: leader changed"}, status=503)

    async def refuse(request: web.Request) -> web.Response:
        asked.append(request.path)
        return web.json_response({"code": 3, "message": "no"}, status=400)

    async with server(busy) as endpoint, server(refuse) as other:
        client = EtcdClient(EtcdAccess((endpoint, other), total_seconds=2))
        with pytest.raises(EtcdUnavailable, match="leader changed"):
            await client.call("/v3/unsafe", {}, safe=False)
        assert asked == ["/v3/unsafe"]
        asked.clear()
        client._current = 0
        with pytest.raises(EtcdRefused, match="no"):
            await client.call("/v3/safe", {}, safe=True)
        assert asked == ["/v3/safe", "/v3/safe"]
        await client.close()


async def test_a_short_call_reaches_every_endpoint(shared_etcd: Cluster) -> None:
    """A lease must be renewed although most endpoints hang."""

    async def hang(_: web.Request) -> web.Response:
        await asyncio.sleep(60)
        return web.Response()

    async with server(hang) as one, server(hang) as two:
        client = EtcdClient(EtcdAccess((one, two, *shared_etcd.endpoints)))
        await client.range(b"/x", seconds=1.5)
        await client.close()


async def test_only_an_answer_about_the_lease_ends_it() -> None:
    said: dict[str, object] = {}
    status = 200

    async def answer(_: web.Request) -> web.Response:
        return web.json_response(said, status=status)

    async with server(answer) as endpoint:
        client = EtcdClient(EtcdAccess((endpoint,), total_seconds=0.2))
        said = {"result": {"ID": "7", "TTL": "3"}}
        assert await client.keep_alive(7, seconds=0.2)
        said = {"result": {"ID": "7"}}
        assert not await client.keep_alive(7, seconds=0.2)
        said = {"error": {"grpc_code": 14, "http_code": 503, "message": "etcdserver: no leader"}}
        with pytest.raises(EtcdError, match="no leader"):
            await client.keep_alive(7, seconds=0.2)
        status = 503
        with pytest.raises(EtcdError, match=r"\(etcdserver: no leader\)"):
            await client.keep_alive(7, seconds=0.2)
        await client.close()


@pytest.mark.parametrize("text", ["[]", "7", '"no"', "{", ""])
async def test_what_is_no_answer_is_an_error(text: str) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(text=f"{text}\n")

    async with server(answer) as endpoint:
        client = EtcdClient(EtcdAccess((endpoint,), total_seconds=0.1))
        with pytest.raises(EtcdError, match="no answer of etcd"):
            await client.range(b"/x")
        if text:
            with pytest.raises(EtcdUnavailable, match="no answer of etcd"):
                await anext(client.watch(b"/x", b"", 1, idle_seconds=0.1))
        await client.close()


async def test_pages_are_bounded_in_bytes(shared_etcd: Cluster) -> None:
    client = EtcdClient(shared_etcd.access())
    for n in range(40):
        put = {"key": encoded(b"/pages/%03d" % n), "value": encoded(b"x" * 500_000)}
        await client.call("/v3/kv/put", put, safe=True)
    pages = [page async for page in client.range_all(b"/pages/", 0)]
    assert [kv.key for page in pages for kv in page] == [b"/pages/%03d" % n for n in range(40)]
    assert max(sum(len(kv.value) for kv in page) for page in pages) <= 10_000_000
    await client.close()
