"""A load generator that takes little of the machine it measures on: blocking sockets, one body.

As a process: ``python -m bench.load PORT SECONDS CONNECTIONS < body`` prints the calls answered.
"""

from __future__ import annotations

import socket
import subprocess
import sys
import time


def hammer(port: int, body: bytes, seconds: float, connections: int) -> int:
    """Calls answered; all connections have one call under way."""
    head = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Type: text/xml\r\nContent-Length: %d\r\n\r\n"
    request = head % len(body) + body
    links = [socket.create_connection(("127.0.0.1", port)) for _ in range(connections)]
    for link in links:
        link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        link.sendall(request)
    done = 0
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        for link in links:
            answer = link.recv(65536)
            if b"Success" not in answer:
                raise RuntimeError(answer.decode("utf-8", "replace"))
            link.sendall(request)
        done += connections
    for link in links:
        link.close()
    return done


def spawn(port: int, body: bytes, seconds: float, connections: int) -> subprocess.Popen[bytes]:
    """The same in a process of its own; its output is the number of calls."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.load", str(port), str(seconds), str(connections)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin is not None
    process.stdin.write(body)
    process.stdin.close()
    process.stdin = None  # or communicate() would flush it
    return process


if __name__ == "__main__":
    print(hammer(int(sys.argv[1]), sys.stdin.buffer.read(), float(sys.argv[2]), int(sys.argv[3])))
