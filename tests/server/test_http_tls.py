"""The certificate the server makes, and what TLS it speaks (clients.md §2)."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
import stat
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from http_kit import echo_server, post

from xapi.server.listeners import TlsFiles
from xapi.server.tls import ensure_certificate, local_names


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> TlsFiles:
    directory = tmp_path_factory.mktemp("tls")
    made = TlsFiles(directory / "sub" / "server.crt", directory / "sub" / "server.key")
    assert ensure_certificate(
        made.certificate, made.key, ["box.example", "10.1.2.3", *local_names()]
    )
    return made


def test_the_certificate_names_this_host(files: TlsFiles) -> None:
    made = x509.load_pem_x509_certificate(files.certificate.read_bytes())
    names = made.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert "box.example" in names.get_values_for_type(x509.DNSName)
    assert "localhost" in names.get_values_for_type(x509.DNSName)
    addresses = names.get_values_for_type(x509.IPAddress)
    assert {ipaddress.ip_address("10.1.2.3"), ipaddress.ip_address("127.0.0.1")} <= set(addresses)
    key = made.public_key()
    assert isinstance(key, rsa.RSAPublicKey)
    assert key.key_size == 2048


def test_the_key_is_for_its_owner_only(files: TlsFiles) -> None:
    assert stat.S_IMODE(files.key.stat().st_mode) == 0o600
    assert stat.S_IMODE(files.key.parent.stat().st_mode) == 0o700


def test_an_existing_pair_is_kept_and_half_a_pair_refused(files: TlsFiles, tmp_path: Path) -> None:
    before = files.certificate.read_bytes()
    assert not ensure_certificate(files.certificate, files.key, ["other"])
    assert files.certificate.read_bytes() == before
    with pytest.raises(ValueError, match=r"exists but .* does not"):
        ensure_certificate(files.certificate, tmp_path / "absent", ["x"])


def _client(files: TlsFiles) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(files.certificate))


async def test_a_verifying_client_is_served(files: TlsFiles, tmp_path: Path) -> None:
    async with echo_server(tmp_path, files) as echo:
        reader, writer = await asyncio.open_connection(
            "127.0.0.1", echo.http.port, ssl=_client(files)
        )
        writer.write(post(b"x"))
        await reader.readuntil(b"\r\n\r\n")
        assert await reader.readexactly(5) == b"xml:x"
        assert echo.dispatcher.origins[0].transport == "https"
        writer.close()


async def test_go_clients_tls_1_2_suites_are_offered(files: TlsFiles, tmp_path: Path) -> None:
    context = _client(files)
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384")
    async with echo_server(tmp_path, files) as echo:
        _, writer = await asyncio.open_connection("127.0.0.1", echo.http.port, ssl=context)
        assert writer.get_extra_info("ssl_object").version() == "TLSv1.2"
        writer.close()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
async def test_tls_1_1_is_refused(files: TlsFiles, tmp_path: Path) -> None:
    context = _client(files)
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    async with echo_server(tmp_path, files) as echo:
        with pytest.raises((ssl.SSLError, ConnectionError)):
            await asyncio.open_connection("127.0.0.1", echo.http.port, ssl=context)


async def test_handshakes_count_and_end(files: TlsFiles, tmp_path: Path) -> None:
    limits = {"connections_per_address": 4, "handshake_seconds": 0.3}
    async with echo_server(tmp_path, files, **limits) as echo:
        silent = [socket.create_connection(("127.0.0.1", echo.http.port)) for _ in range(6)]
        loop = asyncio.get_running_loop()
        for client in silent:
            client.setblocking(False)
            async with asyncio.timeout(10):
                try:
                    assert await loop.sock_recv(client, 100) == b""
                except ConnectionResetError:
                    continue
        assert echo.listeners.gate.refused == 2
        _, writer = await asyncio.open_connection("127.0.0.1", echo.http.port, ssl=_client(files))
        writer.close()
        for client in silent:
            client.close()
