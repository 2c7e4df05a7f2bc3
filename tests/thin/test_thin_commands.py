"""Commands of the thin client, over every listener, and clients that misbehave."""

from __future__ import annotations

import socket
import threading
from pathlib import Path
from typing import Any

import pytest
import XenAPI
from e2e_kit import PASSWORD
from thin_kit import Thin, thin

from xapi.server.thin.frames import MAGIC


@pytest.fixture(scope="module")
def x(server: Any) -> Any:
    session = XenAPI.Session(server.url, ignore_ssl=True)
    session.xenapi.login_with_password("root", PASSWORD, "1.0", "test")
    return session.xenapi


def names(x: Any) -> set[str]:
    return {
        record["name_label"]
        for record in x.VM.get_all_records().values()
        if not (record["is_a_template"] or record["is_a_snapshot"])
    }


def test_a_list(server: Any, x: Any) -> None:
    found = thin(server, "vm-list", "params=name-label", "--minimal")
    assert (found.code, found.err, found.error) == (0, "", None)
    assert set(found.text.split(",")) == names(x)
    found = thin(server, "vm-list", "name-label=vm-0001")
    uuid = x.VM.get_uuid(x.VM.get_by_name_label("vm-0001")[0])
    assert found.text == (
        f"uuid ( RO)           : {uuid}\n     name-label ( RW): vm-0001\n"
        "    power-state ( RO): halted\n\n"
    )


def test_over_the_socket_nobody_has_to_log_in(server: Any, x: Any) -> None:
    found = thin(server, "vm-list", "params=name-label", "--minimal", unix=True, user=None)
    assert found.code == 0
    assert set(found.text.split(",")) == names(x)


def test_a_wrong_password(server: Any) -> None:
    for words in (("vm-list",), ("vm-start", "vm=vm-0000")):
        found = thin(server, *words, password="wrong")
        assert (found.code, found.out, found.error) == (1, [], None)
        assert found.err == "Authentication failed\n"
    assert thin(server, "vm-list", user=None).err == "Authentication failed\n"


def test_an_unknown_command(server: Any) -> None:
    found = thin(server, "vm-lst")
    assert found.code == 1
    assert found.err.startswith("Unknown command: vm-lst\n")


def test_an_error_of_the_api_comes_with_code_and_parameters(server: Any, x: Any) -> None:
    ref = x.VM.get_by_name_label("vm-0000")[0]
    found = thin(server, "vm-shutdown", f"uuid={x.VM.get_uuid(ref)}")
    assert found.code == 1
    assert found.error == ("VM_BAD_POWER_STATE", [ref, "running", "halted"])
    assert found.err != ""


def test_a_start_and_what_others_see_of_it(server: Any, x: Any) -> None:
    ref = x.VM.get_by_name_label("vm-0001")[0]
    found = thin(server, "vm-start", "vm=vm-0001")
    assert (found.code, found.out, found.err) == (0, [], "")
    assert x.VM.get_power_state(ref) == "Running"
    assert thin(server, "vm-shutdown", "vm=vm-0001", "--force").code == 0
    assert x.VM.get_power_state(ref) == "Halted"


def test_many_at_once(server: Any) -> None:
    codes: list[int | None] = []

    def one() -> None:
        codes.append(thin(server, "vm-list", "--minimal").code)

    threads = [threading.Thread(target=one) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert codes == [0] * 20


def test_a_client_of_another_protocol_is_let_go(server: Any) -> None:
    client = Thin(server)
    client.send_command(["vm-list"])
    client.greet(major=1)
    assert client.at_end()
    client.close()
    client = Thin(server)
    client.send_command(["vm-list"])
    client.read(len(MAGIC) + 8)
    client.sock.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n" + b"x" * 20)
    assert client.at_end()
    client.close()


def test_a_client_that_leaves_ends_its_command(server: Any, x: Any) -> None:
    task = x.task.create("waited for", "")
    client = Thin(server)
    arguments = ["task-wait", f"uuid={x.task.get_uuid(task)}"]
    client.send_command([*arguments, "username=root", f"password={PASSWORD}"])
    client.greet()
    client.close()
    # The server has room for others, and the task goes on: nobody asked for its end.
    assert thin(server, "vm-list", "--minimal").code == 0
    assert x.task.get_status(task) == "pending"
    x.task.set_status(task, "success")


def test_disks_snapshots_and_questions(server: Any, x: Any) -> None:
    uuid = thin(server, "vm-install", "template=Other install media", "new-name-label=thin").text
    ref = x.VM.get_by_uuid(uuid)
    assert thin(server, "vm-disk-add", f"uuid={uuid}", "disk-size=4MiB", "device=0").code == 0
    shown = thin(server, "vm-disk-list", f"uuid={uuid}", "vbd-params=userdevice", "vdi-params=none")
    assert shown.text == "Disk 0 VBD:\nuserdevice ( RW)    : 0\n\n"
    snapshot = thin(server, "vm-snapshot", f"uuid={uuid}", "new-name-label=kept").text
    assert x.VM.get_snapshot_of(x.VM.get_by_uuid(snapshot)) == ref
    found = thin(server, "snapshot-uninstall", f"snapshot-uuid={snapshot}", typed=["no"])
    assert (found.code, found.err) == (1, "Error: Nothing was destroyed\n")
    for doomed in (("snapshot-uninstall", snapshot), ("vm-uninstall", uuid)):
        found = thin(server, doomed[0], f"uuid={doomed[1]}", typed=["yes"])
        assert (found.code, found.out[-1]) == (0, "All objects destroyed")
    assert "thin" not in names(x)


def test_nobody_has_the_server_connect_elsewhere_without_a_login(server: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        other.settimeout(0.5)
        where = f"remote-master=127.0.0.1:{other.getsockname()[1]}"
        words = ["vm-migrate", "vm=vm-0000", where, "remote-username=a", "remote-password=b"]
        found = thin(server, *words, password="wrong")
        assert found.err == "Authentication failed\n"
        with pytest.raises(TimeoutError):
            other.accept()


def test_nothing_is_asked_of_a_client_that_may_not_log_in(server: Any) -> None:
    words = ["vm-import", "type=vmware", "host-username=u", "remote-config:vm=x"]
    for command in (words, ["pool-certificate-install", "filename=secret"]):
        found = thin(server, *command, password="wrong", typed=["secret"])
        assert (found.code, found.out, found.err) == (1, [], "Authentication failed\n")
    found = thin(server, *words, typed=["secret"])
    assert found.out == ["Password of u: "]
    assert found.error is not None
    assert found.error[0] == "NOT_IMPLEMENTED"


def test_a_file_of_the_client(server: Any, x: Any, tmp_path: Path) -> None:
    file = tmp_path / "no certificate"
    file.write_text("none")
    words = ["pool-install-ca-certificate", f"filename={file}"]
    found = thin(server, *words, files={str(file): file})
    assert found.code == 1
    assert found.error is not None
    found = thin(server, *words)
    assert (found.code, found.err) == (1, f"Error: The file '{file}' cannot be read\n")


def test_a_question_that_is_answered(server: Any, x: Any) -> None:
    uuid = thin(server, "vm-install", "template=Other install media", "new-name-label=thin").text
    assert x.VM.get_by_uuid(uuid)
    kept = thin(server, "vm-uninstall", f"uuid={uuid}", typed=["no"])
    assert kept.code != 0 or x.VM.get_by_name_label("thin") != []
    gone = thin(server, "vm-uninstall", f"uuid={uuid}", typed=["yes"])
    assert gone.code == 0, gone.err
    assert x.VM.get_by_name_label("thin") == []
