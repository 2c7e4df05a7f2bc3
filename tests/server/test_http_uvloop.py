"""The same server on the other event loop, whose transports are none of asyncio's classes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
import test_http_bounds as bounds
import test_http_requests as requests
from http_kit import Echo, echo_server


def on_uvloop(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    uvloop = pytest.importorskip("uvloop")
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(work())


@pytest.mark.parametrize(
    "case",
    [
        bounds.test_a_slow_head_is_dropped_while_others_are_served,
        bounds.test_connections_per_address,
        bounds.test_idle_connections_give_way_to_new_ones,
        bounds.test_a_thousand_clients_that_leave_at_once,
        bounds.test_the_listener_survives_a_process_without_descriptors,
    ],
    ids=lambda case: case.__name__,
)
def test_bounds(case: Callable[[Path], Coroutine[Any, Any, None]], tmp_path: Path) -> None:
    on_uvloop(lambda: case(tmp_path))


@pytest.mark.parametrize(
    "case",
    [
        requests.test_a_kept_connection_serves_many_requests,
        requests.test_pipelined_requests_are_answered_in_order,
        requests.test_a_small_answer_is_one_write,
        requests.test_a_huge_answer_arrives_whole,
        requests.test_others_are_served_while_a_huge_answer_is_not_read,
        requests.test_a_call_goes_on_when_its_client_leaves,
        requests.test_a_wait_for_events_ends_when_its_client_leaves,
    ],
    ids=lambda case: case.__name__,
)
def test_requests(case: Callable[[Echo], Coroutine[Any, Any, None]], tmp_path: Path) -> None:
    async def work() -> None:
        async with echo_server(tmp_path) as echo:
            await case(echo)

    on_uvloop(work)
