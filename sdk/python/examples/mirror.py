"""A copy of the pool in memory that follows it: reads cost nothing.

python mirror.py https://pool.example.org root PASSWORD [CA-FILE]
"""

from __future__ import annotations

import sys

from xapi_sdk import TLS, Client
from xapi_sdk.enums import VMPowerState


def main(url: str, username: str, password: str, ca_file: str | None = None) -> None:
    tls = TLS(ca_file=ca_file)
    with (
        Client(url, username=username, password=password, tls=tls) as client,
        client.mirror("VM", "host") as pool,
    ):
        picture = pool.picture  # all tables at one revision
        running = [vm for vm in picture.VM.values() if vm.power_state is VMPowerState.Running]
        print(f"{len(running)} guests run on {len(picture.host)} hosts")

        host = next(iter(picture.host))
        client.host.add_to_other_config(host, "example", "yes")
        assert pool.catch_up().host[host].other_config["example"] == "yes"
        client.host.remove_from_other_config(host, "example")


if __name__ == "__main__":
    main(*sys.argv[1:])
