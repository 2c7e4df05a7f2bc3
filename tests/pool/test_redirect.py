"""Exports and imports that arrive at a supporter are sent to the coordinator."""

from __future__ import annotations

import http.client
import ssl
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pool_kit import start_pool


def test_a_supporter_sends_streams_to_the_coordinator(start_server: Any, tmp_path: Path) -> None:
    pool = start_pool(start_server, tmp_path)
    task = pool.x.task.create("log", "")
    path = f"/audit_log?session_id={pool.session.handle}&task_id={task}"
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    there = http.client.HTTPSConnection(urlsplit(pool.servers[1].url).netloc, context=context)
    there.request("GET", path)
    answer = there.getresponse()
    assert answer.status == 302
    assert answer.headers["Location"] == pool.servers[0].url + path
    assert pool.x.task.get_status(task) == "pending"
    here = http.client.HTTPSConnection(urlsplit(pool.servers[0].url).netloc, context=context)
    here.request("GET", path)
    answer = here.getresponse()
    assert answer.status == 200
    assert b'"action":"task.create"' in answer.read()
    assert pool.x.task.get_status(task) == "success"
