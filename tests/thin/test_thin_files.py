"""VMs as files through a thin client: the server says where, the client moves the bytes."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from e2e_kit import PASSWORD, end_session, make_disk, make_vm, unique
from thin_kit import Command, Outcome, Thin

from xapi.server.thin.frames import Reply, reply


def thin(server: Any, *arguments: str) -> Outcome:
    """Run a command that moves one file, as the client of clients.md §7 does."""
    client, found = Thin(server), Outcome()
    try:
        client.send_command([*arguments, "username=root", f"password={PASSWORD}"])
        client.greet()
        while found.code is None:
            which, payload = client.message()
            match which:
                case Command.PRINT:
                    found.out.append(payload.text())
                case Command.PRINT_ERROR:
                    found.err += payload.text()
                case Command.ERROR:
                    found.error = payload.text(), payload.texts()
                case Command.EXIT:
                    found.code = payload.number()
                case Command.HTTP_GET | Command.HTTP_PUT:
                    file, url = Path(payload.text()), urlsplit(payload.text())
                    _move(server, which, file, f"{url.path}?{url.query}")
                    client.sock.sendall(reply(Reply.OK))
                case _:
                    raise AssertionError(which)
    finally:
        client.close()
    return found


def _move(server: Any, which: Command, file: Path, path: str) -> None:
    context = ssl.create_default_context(cafile=str(server.certificate))
    body = file.read_bytes() if which is Command.HTTP_PUT else None
    request = Request(f"{server.url}{path}", data=body, method="PUT" if body else "GET")
    with urlopen(request, context=context, timeout=30) as answer:
        data = answer.read()
    if body is None:
        file.write_bytes(data)


def test_out_and_in(server: Any, tmp_path: Path) -> None:
    session = server.session()
    x = session.xenapi
    vm = make_vm(x, unique("thin"))
    make_disk(x, vm, 8 << 20)
    file = tmp_path / "one.xva"
    done = thin(server, "vm-export", f"uuid={x.VM.get_uuid(vm)}", f"filename={file}")
    assert (done.code, done.text) == (0, "Export succeeded"), done.err
    done = thin(server, "vm-import", f"filename={file}")
    assert done.code == 0, done.err
    made = x.VM.get_by_uuid(done.text)
    assert x.VM.get_name_label(made) == x.VM.get_name_label(vm)
    file.write_bytes(file.read_bytes()[:100_000])
    done = thin(server, "vm-import", f"filename={file}")
    assert done.error == ("IMPORT_ERROR_PREMATURE_EOF", [])
    end_session(session)
