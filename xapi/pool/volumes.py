"""What images of another host's storage hold: `Volumes` over the host-to-host port (decision 22).

`VolumeService` is the end of the host whose storage it is: it takes calls from the coordinator
alone, checks the right of whoever the coordinator acts for, and the coordinator's term.
`RemoteVolumes` is the coordinator's end. One call is one request; data travel as bytes, at most
`MAX_TRANSFER` of them, and whoever calls waits for the answer: that is what holds a sender back.
This module must not know which SR is where.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import Any, Protocol, cast

import structlog

from xapi.generated import errors
from xapi.pool.acting import Acting, acting
from xapi.pool.link import SILENCE, Link, LinkBroken
from xapi.pool.listener import Peer
from xapi.pool.terms import Terms
from xapi.storage.volumes import (
    MAX_TRANSFER,
    PAGE,
    Extent,
    Extents,
    ImageKey,
    StorageNotSeen,
    VolumeBusy,
    VolumeGone,
    Volumes,
)
from xapi.xenops.errors import Superseded, Unreachable, XenopsError

__all__ = ["CALL_SECONDS", "SERVICE", "OwnVolumes", "RemoteVolumes", "VolumeService"]

log = structlog.get_logger(__name__)

SERVICE = "volumes"
"""Name of the requests."""
CALL_SECONDS = 120.0
"""For one call, those before it on the same SR included."""
_MOST_EXTENTS = 16_384
_CALLERS = 256
_LOOKS = frozenset({"images", "extents", "read", "growth", "sync", "attach"})
"""What changes nothing: whether it was done or not, nothing is left behind."""

Authorise = Callable[[Acting, int], Awaitable[None]]


class OwnVolumes(Volumes, Protocol):
    """A host's storage, as its own host uses it."""

    async def attach(self, sr: str) -> None: ...
    async def detach(self, sr: str) -> None: ...


class VolumeService:
    """Serves ``volumes`` requests on the host whose storage it is."""

    def __init__(
        self,
        volumes: OwnVolumes,
        shared: Callable[[], Awaitable[str]],
        coordinator: Callable[[], str],
        authorise: Authorise,
        terms: Terms,
    ) -> None:
        """`shared`: which shared storage this host sees, empty for none; `coordinator`: the uuid of
        the one host that may ask."""
        self._volumes = volumes
        self._shared = shared
        self._coordinator = coordinator
        self._authorise = authorise
        self._terms = terms
        self._last: dict[str, tuple[int, int]] = {}
        """SR -> term and number of the last call on it."""

    async def serve(self, peer: Peer, payload: Any, data: memoryview) -> tuple[Any, bytes]:
        """One call; its outcome and the bytes that were read."""
        if peer.uuid != self._coordinator():
            raise Unreachable(peer.uuid)
        term, sr = int(payload["term"]), str(payload["sr"])
        self._terms.admit(term, peer.uuid)
        await self._authorise(Acting.from_plain(payload["acting"]), int(payload["revision"]))
        # Waiting for the revision may have taken a while.
        self._terms.admit(term, peer.uuid)
        self._demand_order(sr, term, int(payload["number"]), peer.uuid)
        try:
            value = await self._do(sr, str(payload["do"]), payload["args"], data)
        except (OSError, VolumeGone, VolumeBusy, StorageNotSeen, ValueError) as error:
            return {"refused": _told(error)}, b""
        return ({}, value) if isinstance(value, bytes) else ({"value": value}, b"")

    def _demand_order(self, sr: str, term: int, number: int, host: str) -> None:
        """A call that was given up may come late: what came after it must stay as it is."""
        before, last = self._last.get(sr, (term, -1))
        if term == before and number < last:
            raise Superseded(host)
        self._last[sr] = (term, number)

    async def _do(self, sr: str, method: str, args: Sequence[Any], data: memoryview) -> Any:
        match method, args:
            case "images", []:
                return list(await self._volumes.images(sr))
            case "drop_all", []:
                return await self._volumes.drop_all(sr)
            case "attach", [str(shared)]:
                return await self._attach(sr, shared)
            case "detach", []:
                return await self._volumes.detach(sr)
            case "fork", [str(origin), str(image)]:
                return await self._volumes.fork(ImageKey(sr, origin), ImageKey(sr, image))
            case _, [str(image), *rest] if method in _LOOKS:
                return await self._look(ImageKey(sr, image), method, rest)
            case _, [str(image), *rest]:
                return await self._change(ImageKey(sr, image), method, rest, data)
            case _:
                raise _unknown(method)

    async def _look(self, image: ImageKey, method: str, args: Sequence[Any]) -> Any:
        match method, args:
            case "extents", [since, int(start), int(limit)]:
                other = None if since is None else ImageKey(image.sr, str(since))
                limit = min(limit, _MOST_EXTENTS)
                page = await self._volumes.extents(image, since=other, start=start, limit=limit)
                return [[tuple(extent) for extent in page.found], page.next]
            case "read", [int(offset), int(length)]:
                return await self._volumes.read(image, offset, length)
            case "growth", [int(offset), int(length)]:
                return await self._volumes.growth(image, offset, length)
            case "sync", []:
                return await self._volumes.sync(image)
            case _:
                raise _unknown(method)

    async def _change(
        self, image: ImageKey, method: str, args: Sequence[Any], data: memoryview
    ) -> Any:
        match method, args:
            case "write", [int(offset)]:
                return await self._volumes.write(image, offset, data)
            case "discard", [int(offset), int(length)]:
                return await self._volumes.discard(image, offset, length)
            case "resize", [int(size)]:
                return await self._volumes.resize(image, size)
            case "strip", []:
                return await self._volumes.strip(image)
            case "drop", []:
                return await self._volumes.drop(image)
            case _:
                raise _unknown(method)

    async def _attach(self, sr: str, shared: str) -> None:
        if not shared:
            await self._volumes.attach(sr)
            return
        seen = await self._shared()
        if seen != shared:
            what = "another shared storage than" if seen else "no shared storage, unlike"
            raise StorageNotSeen(f"this host sees {what} its coordinator")


def _unknown(method: str) -> Exception:
    return errors.InternalError(f"no such call on storage: {method}")


def _told(error: Exception) -> list[Any]:
    match error:
        case VolumeGone():
            return ["gone", error.image.location]
        case VolumeBusy():
            return ["busy"]
        case StorageNotSeen():
            return ["unseen", str(error)]
        case OSError():
            return ["os", error.errno or 0, error.strerror or str(error)]
        case _:
            return ["value", str(error)]


def _refusal(sr: str, told: Sequence[Any]) -> Exception:
    match list(told):
        case ["gone", location]:
            return VolumeGone(ImageKey(sr, str(location)))
        case ["busy"]:
            return VolumeBusy(sr)
        case ["unseen", text]:
            return StorageNotSeen(str(text))
        case ["os", number, text]:
            return OSError(int(number), str(text)) if number else OSError(str(text))
        case _:
            return ValueError(str(told[-1]))


class RemoteVolumes:
    """See `xapi.storage.volumes.Volumes`; of one other host.

    All methods may also raise CANNOT_CONTACT_HOST [host], RBAC_PERMISSION_DENIED. What a call that
    ended with either has done is not known.
    """

    def __init__(
        self,
        host: str,
        link: Callable[[], Link],
        revision: Callable[[], int],
        term: Callable[[], int],
        numbers: Iterator[int],
        unsure: Callable[[], None],
    ) -> None:
        """`host`: its reference, for errors; `link` may raise CANNOT_CONTACT_HOST; `revision`: what
        the other host must know first; `numbers`: one ascending sequence for all calls of this
        term; `unsure`: told when something may have been left behind there."""
        self._host = host
        self._link = link
        self._revision = revision
        self._term = term
        self._numbers = numbers
        self._unsure = unsure
        self._turns: dict[str, asyncio.Lock] = {}
        self._known: dict[Acting, int] = {}
        self.silence = SILENCE
        """Seconds without a sign of life after which the other host counts as gone."""

    async def images(self, sr: str) -> Sequence[str]:
        return cast("list[str]", await self._ask(sr, "images"))

    async def extents(
        self, image: ImageKey, *, since: ImageKey | None = None, start: int = 0, limit: int = PAGE
    ) -> Extents:
        other = None
        if since is not None:
            _demand_same_sr(image, since)
            other = since.location
        answer = await self._ask(image.sr, "extents", image.location, other, start, limit)
        found, following = cast("tuple[list[tuple[int, int]], int | None]", answer)
        return Extents([Extent(offset, length) for offset, length in found], following)

    async def read(self, image: ImageKey, offset: int, length: int) -> bytes:
        _demand_range(offset, length)
        data = await self._ask(image.sr, "read", image.location, offset, length)
        if not isinstance(data, bytes) or len(data) != length:
            self._log("read", "another number of bytes came than were asked for")
            raise errors.CannotContactHost(self._host)
        return data

    async def growth(self, image: ImageKey, offset: int, length: int) -> int:
        return int(await self._ask(image.sr, "growth", image.location, offset, length))

    async def write(self, image: ImageKey, offset: int, data: bytes | memoryview) -> None:
        view = memoryview(data).cast("B")
        _demand_range(offset, len(view))
        await self._ask(image.sr, "write", image.location, offset, data=view)

    async def discard(self, image: ImageKey, offset: int, length: int) -> int:
        return int(await self._ask(image.sr, "discard", image.location, offset, length))

    async def resize(self, image: ImageKey, size: int) -> None:
        await self._ask(image.sr, "resize", image.location, size)

    async def fork(self, origin: ImageKey, image: ImageKey) -> None:
        _demand_same_sr(origin, image)
        await self._ask(image.sr, "fork", origin.location, image.location)

    async def strip(self, image: ImageKey) -> None:
        await self._ask(image.sr, "strip", image.location)

    async def drop(self, image: ImageKey) -> None:
        await self._ask(image.sr, "drop", image.location)

    async def drop_all(self, sr: str) -> None:
        await self._ask(sr, "drop_all")

    async def sync(self, image: ImageKey) -> None:
        await self._ask(image.sr, "sync", image.location)

    async def attach(self, sr: str, shared: str = "") -> None:
        """Whether the host has the SR's storage; `shared`: the one storage all hosts must see.

        Raises also OSError, VolumeBusy, StorageNotSeen.
        """
        await self._ask(sr, "attach", shared)

    async def detach(self, sr: str) -> None:
        """Have the host let go of the SR's files."""
        await self._ask(sr, "detach")

    async def _ask(self, sr: str, method: str, *args: Any, data: bytes | memoryview = b"") -> Any:
        turn = self._turns.setdefault(sr, asyncio.Lock())
        try:
            async with asyncio.timeout(CALL_SECONDS), turn:
                answer, got = await self._call(sr, method, args, data)
        except (LinkBroken, TimeoutError, XenopsError) as error:
            self._log(method, str(error))
            self._may_be_left(method)
            raise errors.CannotContactHost(self._host) from error
        except asyncio.CancelledError:
            self._may_be_left(method)
            raise
        if "refused" in answer:
            raise _refusal(sr, answer["refused"])
        return answer.get("value", got)

    async def _call(
        self, sr: str, method: str, args: Sequence[Any], data: bytes | memoryview
    ) -> tuple[dict[str, Any], bytes]:
        who = acting()
        payload = {
            "do": method,
            "sr": sr,
            "args": list(args),
            "acting": who.plain(),
            "revision": self._revision_for(who),
            "term": self._term(),
            "number": next(self._numbers),
        }
        return await self._link().exchange(SERVICE, payload, data, silence=self.silence)

    def _revision_for(self, who: Acting) -> int:
        """The host must know the caller as they were when they began; a stream of data does not
        wait for what has been written since."""
        if not who.method:
            return self._revision()
        if len(self._known) >= _CALLERS and who not in self._known:
            self._known.clear()
        return self._known.setdefault(who, self._revision())

    def _may_be_left(self, method: str) -> None:
        if method not in _LOOKS:
            self._unsure()

    def _log(self, method: str, text: str) -> None:
        log.info("storage of another host is out of reach", host=self._host, do=method, why=text)


def _demand_range(offset: int, length: int) -> None:
    if offset < 0 or not 0 <= length <= MAX_TRANSFER:
        raise ValueError(f"{length} bytes at {offset}")


def _demand_same_sr(one: ImageKey, other: ImageKey) -> None:
    if one.sr != other.sr:
        raise ValueError("images of two SRs share nothing")
