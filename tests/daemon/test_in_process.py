"""The whole server inside the test's process, and the streaming actions' authentication."""

from __future__ import annotations

import asyncio
import base64
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from xapi.daemon.daemon import running
from xapi.daemon.lock import StateInUse
from xapi.database import Commit
from xapi.server.actions import ActionRequest, Actions, HttpAuth, basic_credentials, read_cookies


async def test_the_fixture_is_a_real_server(live_server: Any) -> None:
    [host] = await live_server.client.ask("host.get_all")
    assert await live_server.client.ask("session.get_this_host", live_server.client.session) == host
    other = live_server.new_client()
    await other.login("root", live_server.password)
    await other.ask("session.logout")
    with pytest.raises(Exception, match="SESSION_INVALID"):
        await other.ask("host.get_all")


async def test_two_servers_cannot_share_a_state_directory(live_server: Any) -> None:
    with pytest.raises(StateInUse):
        async with running(live_server.settings):
            pass


async def test_denied_and_done_calls_are_audited(live_server: Any) -> None:
    [pool] = await live_server.client.ask("pool.get_all")
    await live_server.client.ask("pool.set_name_label", pool, "audited")
    live_server.server.audit.file.flush()
    path: Path = live_server.settings.audit_path
    text = await asyncio.to_thread(path.read_text)
    assert "pool.set_name_label" in text
    assert live_server.client.session not in text


async def test_plain_http_is_closed_and_opened(live_server: Any) -> None:
    [host] = await live_server.client.ask("host.get_all")
    address = live_server.server.http

    async def greeted() -> bytes:
        reader, writer = await asyncio.open_connection(address.host, address.port)
        try:
            writer.write(b"GET / HTTP/1.0\r\n\r\n")
            return await reader.read(4)
        except ConnectionError:
            return b""
        finally:
            writer.close()

    assert await greeted() == b"HTTP"
    await live_server.client.ask("host.set_https_only", host, True)
    assert await live_server.client.ask("host.get_https_only", host) is True
    assert await greeted() == b""
    [pool] = await live_server.client.ask("pool.get_all")
    await live_server.client.ask("pool.set_https_only", pool, False)
    assert await greeted() == b"HTTP"


class Web:
    """`get_export` served by a handler that says who the caller is."""

    def __init__(self, live: Any) -> None:
        self.live = live
        self.auth: HttpAuth = live.server.auth
        actions: Actions = live.server.actions
        actions.register("get_export", self.handle)

    async def handle(self, asked: ActionRequest) -> web.StreamResponse:
        async with self.auth.caller(asked) as caller:
            return web.Response(text=f"{caller.user_name} {caller.superuser} {caller.pool}")

    async def get(self, *headers: str, query: str = "") -> tuple[int, str, str]:
        address = self.live.server.http
        reader, writer = await asyncio.open_connection(address.host, address.port)
        lines = [f"GET /export/{query} HTTP/1.0", *headers, "", ""]
        writer.write("\r\n".join(lines).encode())
        head, _, body = (await reader.read()).decode().partition("\r\n\r\n")
        writer.close()
        return int(head.split()[1]), body, head


def basic(user: str, password: str) -> str:
    return "Authorization: Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


async def test_who_gets_into_an_http_action(live_server: Any) -> None:
    page = Web(live_server)
    session = live_server.client.session
    secret = live_server.server.services.pool.keeper.keyring.secret
    granted = [
        (await page.get(query=f"?session_id={session}"))[:2],
        (await page.get(f"Cookie: a=b; session_id={session}"))[:2],
        (await page.get(f"Cookie: pool_secret={secret}"))[:2],
        (await page.get(basic("root", live_server.password)))[:2],
    ]
    assert granted == [
        (200, "root True False"),
        (200, "root True False"),
        (200, " True True"),
        (200, "root True False"),
    ]
    before = len(await live_server.client.ask("session.get_all_subject_identifiers"))
    for refused in (
        await page.get(),
        await page.get(query="?session_id=OpaqueRef:no"),
        await page.get("Cookie: pool_secret=wrong"),
        await page.get(basic("root", "wrong")),
        await page.get("Authorization: Basic !!!"),
        await page.get("Authorization: Bearer x"),
    ):
        assert refused[0] == 401
        assert 'WWW-Authenticate: Basic realm="XenAPI"' in refused[2]
    assert before == 0


async def test_basic_authentication_leaves_no_session(live_server: Any) -> None:
    from xapi.generated import records

    page = Web(live_server)
    db = live_server.server.services.db
    before = len(list(records.session.all(db)))
    await page.get(basic("root", live_server.password))
    assert len(list(records.session.all(db))) == before


async def test_without_the_right_it_is_403(live_server: Any) -> None:
    from xapi.generated import records

    page = Web(live_server)
    with live_server.server.services.db.transaction() as tx:
        session = records.session.create(tx, rbac_permissions=("read-only",))
    assert (await page.get(query=f"?session_id={session}"))[0] == 403
    live_server.server.audit.file.flush()
    text = await asyncio.to_thread(live_server.settings.audit_path.read_text)
    assert '"access":"DENIED"' in text
    assert '"action":"http/get_export"' in text


def test_cookies_and_credentials_are_read_as_clients_send_them() -> None:
    assert read_cookies('session_id=OpaqueRef:a-b; x="y"; broken; =z') == {
        "session_id": "OpaqueRef:a-b",
        "x": "y",
        "": "z",
    }
    assert read_cookies("") == {}
    encoded = base64.b64encode("anna:p:ä".encode()).decode()
    assert basic_credentials(f"basic {encoded}") == ("anna", "p:ä")


async def test_a_clone_that_is_cancelled_leaves_no_disk(live_server: Any) -> None:
    client, services = live_server.client, live_server.server.services
    [sr] = await client.ask("SR.get_by_name_label", "Local storage")
    [template] = await client.ask("VM.get_by_name_label", "Other install media")
    vm = await client.ask("VM.clone", template, "two disks")
    await client.ask("VM.provision", vm)
    for number in ("0", "1"):
        vdi = await client.ask(
            "VDI.create",
            {"name_label": "d", "SR": sr, "virtual_size": 1 << 20, "type": "user",
             "sharable": False, "read_only": False, "other_config": {}},
        )  # fmt: skip
        await client.ask(
            "VBD.create",
            {"VM": vm, "VDI": vdi, "userdevice": number, "bootable": False, "mode": "RW",
             "type": "Disk", "empty": False, "other_config": {}, "qos_algorithm_type": "",
             "qos_algorithm_params": {}},
        )  # fmt: skip
    before = set(await client.ask("VDI.get_all"))
    db = services.db

    def cancel_at_the_first_disk(commit: Commit) -> None:
        if any(change.cls == "VDI" and change.old is None for change in commit.changes):
            for task in list(services.tasks._running.values()):
                task.cancel()

    end = db.subscribe(cancel_at_the_first_disk)
    task = await client.ask("Async.VM.clone", vm, "copy")
    async with asyncio.timeout(10):
        while await client.ask("task.get_status", task) == "pending":  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    end()
    assert await client.ask("task.get_status", task) == "cancelled"
    assert await client.ask("VM.get_by_name_label", "copy") == []
    assert set(await client.ask("VDI.get_all")) == before
    assert await client.ask("task.get_all") == [task]
