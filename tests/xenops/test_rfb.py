"""The simulated screen through RFB: what a client reads, and what no client may do."""

from __future__ import annotations

import asyncio
import itertools
import struct
import tracemalloc
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rfb_kit import ALPHABET, Frame, Incoming, hello, key, pointer, wants

from xapi.xenops.backends.sim_consoles import Display, Facts
from xapi.xenops.clock import VirtualClock
from xapi.xenops.rfb.font import glyph
from xapi.xenops.rfb.messages import CUT_TEXT_MAX, Message, Reader
from xapi.xenops.rfb.pixels import RfbError, TrueColour
from xapi.xenops.rfb.screen import HEIGHT, PALETTE, ROWS, WIDTH, Screen
from xapi.xenops.rfb.session import RfbSession
from xapi.xenops.rfb.snapshot import snapshot

UUID = "0f1e2d3c-aaaa-bbbb-cccc-0123456789ab"


def opened(screen: Screen | None = None) -> tuple[RfbSession, Screen]:
    """A session past its handshakes."""
    screen = screen or Screen()
    session = RfbSession(screen, "guest", lambda _: None)
    session.feed(hello())
    assert Incoming(everything(session)).begin() == "guest"
    return session, screen


def everything(session: RfbSession) -> bytes:
    said = b""
    while piece := session.output():
        said += piece
    return said


def formatted(form: TrueColour) -> bytes:
    return struct.pack(">B3x", 0) + form.encode()


def test_every_letter_looks_different():
    assert len(ALPHABET) == 95
    assert glyph(0x7F) == glyph(ord("?"))


@pytest.mark.parametrize(
    ("version", "told"),
    [
        (b"RFB 003.003\n", b"\0\0\0\1"),
        (b"RFB 003.007\n", b"\1\1"),
        (b"RFB 003.008\n", b"\1\1\0\0\0\0"),
        (b"RFB 003.889\n", b"\0\0\0\1"),
    ],
)
def test_versions(version: bytes, told: bytes):
    session = RfbSession(Screen(), "x", lambda _: None)
    session.feed(hello(version))
    came = Incoming(everything(session))
    assert came.take(12) == b"RFB 003.008\n"
    assert came.take(len(told)) == told
    assert (came.number(2), came.number(2)) == (WIDTH, HEIGHT)
    assert not session.ended


def test_a_security_type_that_was_not_offered():
    session = RfbSession(Screen(), "x", lambda _: None)
    session.feed(b"RFB 003.008\n\x02")
    came = Incoming(everything(session))
    came.take(14)
    assert came.number(4) == 1
    assert came.take(came.number(4)) == b"This security type was not offered"
    assert session.ended


def test_a_whole_frame_and_then_what_changes():
    session, screen = opened()
    screen.put(3, "Hello, world {|}~")
    session.feed(wants())
    frame, came = Frame(), Incoming(everything(session))
    assert len(came.update(frame)) == ROWS
    assert not came.data
    assert frame.lines() == ["", "", "", "Hello, world {|}~", *[""] * 21]
    # Nothing is said before something changes, and then only that.
    session.feed(wants(incremental=True))
    assert everything(session) == b""
    screen.put(3, "Hello, World {|}~")
    came = Incoming(everything(session))
    assert came.update(frame) == [(7 * 8, 3 * 16, 8, 16)]
    assert frame.text(3) == "Hello, World {|}~"
    # What changed before it is asked for is not lost, and told once.
    screen.put(24, "last")
    assert everything(session) == b""
    session.feed(wants(incremental=True) * 3)
    came = Incoming(everything(session))
    assert came.update(frame) == [(0, 24 * 16, 32, 16)]
    assert not came.data
    assert frame.text(24) == "last"


def test_areas():
    session, _ = opened()
    session.feed(wants(area=(10, 20, 1, 1)))
    assert Incoming(everything(session)).update(Frame()) == [(8, 16, 8, 16)]
    # Nothing is outside of the screen.
    for area in ((WIDTH, 0, 9, 9), (0, HEIGHT, 9, 9), (5, 5, 0, 7)):
        session.feed(wants(area=area))
        assert everything(session) == b""
    session.feed(wants(area=(WIDTH - 1, HEIGHT - 1, 65535, 65535)))
    came = Incoming(everything(session))
    assert came.update(Frame()) == [(WIDTH - 8, HEIGHT - 16, 8, 16)]


@pytest.mark.parametrize(
    ("form", "white"),
    [
        (TrueColour(32, 24, True), b"\0\xff\xff\xff"),
        (TrueColour(16, 16, False, (31, 63, 31), (11, 5, 0)), b"\xff\xff"),
        (TrueColour(16, 15, True, (31, 31, 31), (10, 5, 0)), b"\x7f\xff"),
        (TrueColour(8, 6, False, (3, 3, 3), (4, 2, 0)), b"\x3f"),
    ],
)
def test_pixel_formats(form: TrueColour, white: bytes):
    session, screen = opened()
    screen.put(0, "in other colours", 1)
    session.feed(formatted(form) + wants())
    frame = Frame(form.bits // 8)
    Incoming(everything(session)).update(frame)
    assert frame.text(0) == "in other colours"
    assert form.pixel((255, 255, 255)) == white
    assert white in bytes(frame.data[: WIDTH * 16 * frame.size])


def test_a_map_of_colours():
    session, screen = opened()
    screen.put(0, "by number")
    session.feed(struct.pack(">B3x", 0) + b"\x08\x08\0\0" + bytes(12) + wants())
    came = Incoming(everything(session))
    assert (came.number(1), came.take(1), came.number(2)) == (1, b"\0", 0)
    colours = [struct.unpack(">3H", came.take(6)) for _ in range(came.number(2))]
    assert [tuple(part // 257 for part in colour) for colour in colours] == list(PALETTE)
    frame = Frame(1)
    came.update(frame)
    assert frame.text(0) == "by number"


@pytest.mark.parametrize(
    "said",
    [
        formatted(TrueColour(24)),
        formatted(TrueColour(8)),
        formatted(TrueColour(32, 24, False, (65535, 255, 255), (24, 8, 0))),
        formatted(TrueColour(16, 16, False, (31, 63, 31), (200, 5, 0))),
        struct.pack(">B3x", 0) + b"\x20\x08\0\0" + bytes(12),
        b"\xff",
        struct.pack(">B3xI", 6, CUT_TEXT_MAX + 1),
    ],
)
def test_what_ends_a_session(said: bytes):
    session, screen = opened()
    session.feed(said)
    assert session.ended
    session.feed(wants())
    assert everything(session) == b""
    screen.put(0, "nobody looks")


def test_lists_are_passed_over():
    session, _ = opened()
    encodings = struct.pack(">BxH", 2, 65535) + bytes(4 * 65535)
    clipboard = struct.pack(">B3xI", 6, CUT_TEXT_MAX) + bytes(CUT_TEXT_MAX)
    tracemalloc.start()
    try:
        for data in (encodings, clipboard):
            for at in range(0, len(data), 4096):
                session.feed(data[at : at + 4096])
        assert tracemalloc.get_traced_memory()[1] < 1 << 16
    finally:
        tracemalloc.stop()
    session.feed(wants(area=(0, 0, 1, 1)))
    assert Incoming(everything(session)).update(Frame()) == [(0, 0, 8, 16)]


def cut(data: bytes, places: list[int]) -> list[bytes]:
    edges = [0, *sorted(place % (len(data) + 1) for place in places), len(data)]
    return [data[a:b] for a, b in itertools.pairwise(edges)]


def read(pieces: list[bytes]) -> tuple[list[Message], bool]:
    """The messages, and whether the talk ended."""
    reader, found = Reader(), []
    try:
        for piece in pieces:
            found += reader.feed(piece)
    except RfbError:
        return found, True
    return found, False


KINDS = st.sampled_from([b"\0", b"\2", b"\3", b"\4", b"\5", b"\6", b"\1"])
TALK = st.builds(
    lambda start, rest: start + b"".join(rest),
    st.sampled_from([hello(), hello(b"RFB 003.003\n"), b""]),
    st.lists(st.builds(lambda kind, body: kind + body, KINDS, st.binary(max_size=24)), max_size=12),
)


@given(TALK, st.lists(st.integers(0, 400), max_size=6))
def test_any_bytes_however_they_are_cut(data: bytes, places: list[int]):
    assert read([data]) == read(cut(data, places))
    # Whatever it was, a session takes little and gives at most what is on its screen.
    session = RfbSession(Screen(), "x", lambda _: None)
    for piece in cut(data, places):
        session.feed(piece)
    said = 0
    for _ in range(64):
        said += len(session.output())
    assert session.output() == b""
    assert said < 300 + WIDTH * HEIGHT * 4 + 12 * ROWS


def display(clock: VirtualClock) -> Display:
    facts = Facts("Simulated guest", "web-1", UUID, "Running", clock.time() - 90061.5)
    return Display(clock, lambda: facts)


async def look(console, said: bytes, frame: Frame, *, first: bool = False) -> None:
    """Say something, and take one update."""
    await console.write(said)
    data = b""
    async with asyncio.timeout(5):
        while True:
            data += await console.read(1 << 20)
            came = Incoming(data)
            try:
                if first:
                    came.begin()
                came.update(frame)
            except AssertionError:
                continue  # not all of it is there
            return


async def test_the_screen_of_a_guest():
    clock = VirtualClock()
    console = display(clock).open("rfb")
    frame = Frame()
    await look(console, hello() + wants(), frame, first=True)
    assert frame.lines()[:6] == [
        " Simulated guest", "", " Name    web-1", f" UUID    {UUID}", " State   Running",
        " Uptime  up 1 d 01:01:01",
    ]  # fmt: skip
    # Keys and the pointer can be seen, and the time goes on.
    keys = b"".join(key(ord(letter)) + key(ord(letter), down=False) for letter in "lx")
    await look(console, keys + key(0xFF08) + key(ord("s")) + wants(incremental=True), frame)
    assert frame.text(9) == " > ls_"
    await look(console, key(0xFF0D) + pointer(639, 399, 1) + wants(incremental=True), frame)
    assert frame.text(24).startswith(" ls")
    assert frame.text(7) == " Pointer 639,399 buttons 00000001"
    marked = frame.data[-4:]
    await look(console, pointer(0, 399) + wants(incremental=True), frame)
    assert frame.data[-4:] != marked
    await console.write(wants(incremental=True))
    reading = asyncio.create_task(look(console, b"", frame))
    await clock.advance(0.5)
    await reading
    assert frame.text(5) == " Uptime  up 1 d 01:01:02"


async def test_a_viewer_that_takes_nothing_is_not_listened_to():
    clock = VirtualClock()
    console = display(clock).open("vt100")
    writing = asyncio.create_task(console.write(b"x\r" * (1 << 15)))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert not writing.done()
    shown = 0
    async with asyncio.timeout(5):
        while not writing.done() or shown < (1 << 15) * len("x\r\nx\r\n> "):
            shown += len(await console.read(1 << 14))
    console.close()
    with pytest.raises(ConnectionResetError):
        await console.write(b"x")
    assert await console.read(1000) == b""


async def test_the_end_of_a_guest_is_the_end_of_its_consoles():
    clock = VirtualClock()
    shown = display(clock)
    consoles = [shown.open("rfb"), shown.open("vt100")]
    waiting = [asyncio.create_task(_to_the_end(console)) for console in consoles]
    await asyncio.sleep(0)
    shown.close()
    async with asyncio.timeout(5):
        first, second = await asyncio.gather(*waiting)
    assert first == b"RFB 003.008\n"
    assert second.endswith(b"> ")
    with pytest.raises(Exception, match="NOT_IMPLEMENTED"):
        shown.open("rdp")


async def _to_the_end(console) -> bytes:
    said = b""
    while piece := await console.read(1 << 16):
        said += piece
    return said


async def test_a_text_console():
    clock = VirtualClock()
    console = display(clock).open("vt100")
    await console.write(b"uptime\r\nhello wrld\x7f\x7f\x7forld\n\x1b[A\x1bOB\x03oops\x03\n\x04")
    text = (await _to_the_end(console)).decode()
    assert text.startswith(f"Simulated guest\r\nweb-1 {UUID}\r\n")
    assert "> uptime\r\nup 1 d 01:01:01\r\n> hello w" in text
    assert "\r\nhello world\r\n> ^C\r\n> oops^C\r\n> \r\n> Good bye.\r\n" in text


@given(st.binary(max_size=200), st.lists(st.integers(0, 200), max_size=4))
def test_any_keys_at_a_text_console(data: bytes, places: list[int]):
    from xapi.xenops.backends.sim_terminal import Terminal

    said: list[bytes] = []
    for pieces in ([data], cut(data, places)):
        terminal = Terminal("banner", "> ", {})
        for piece in pieces:
            terminal.feed(piece)
        said.append(terminal.output())
    assert said[0] == said[1]
    assert len(said[0]) < 200 + 40 * len(data)


async def test_a_picture():
    clock = VirtualClock()
    shown = display(clock)
    picture = await snapshot(shown.open("rfb"))
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    at, parts = 8, {}
    while at < len(picture):
        length = int.from_bytes(picture[at : at + 4], "big")
        parts[picture[at + 4 : at + 8]] = picture[at + 8 : at + 8 + length]
        crc = int.from_bytes(picture[at + 8 + length : at + 12 + length], "big")
        assert crc == zlib.crc32(picture[at + 4 : at + 8 + length])
        at += 12 + length
    assert parts[b"IHDR"] == struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    rows = zlib.decompress(parts[b"IDAT"])
    frame = Frame(3)
    for line in range(HEIGHT):
        start = line * (WIDTH * 3 + 1)
        assert rows[start] == 0
        frame.draw(0, line, WIDTH, 1, rows[start + 1 : start + 1 + WIDTH * 3])
    assert frame.text(2) == " Name    web-1"


class Says:
    """A server that says this, whatever it hears."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    async def read(self, limit: int) -> bytes:
        taken, self.data = self.data[:limit], self.data[limit:]
        return taken

    async def write(self, data: bytes) -> None:
        pass


@given(st.binary(max_size=80))
def test_a_picture_of_nonsense(data: bytes):
    greeting = b"RFB 003.008\n\1\1\0\0\0\0" + struct.pack(">HH", 4, 4) + bytes(16) + bytes(4)
    for said in (data, greeting + data, greeting[:18] + b"\xff\xff\xff\xff" + data):
        with pytest.raises(RfbError):
            asyncio.run(snapshot(Says(said)))
