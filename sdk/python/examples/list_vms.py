"""What runs where: a table of the guests of a pool.

python list_vms.py https://pool.example.org root PASSWORD [CA-FILE]
"""

from __future__ import annotations

import sys

from xapi_sdk import TLS, Client, is_null


def main(url: str, username: str, password: str, ca_file: str | None = None) -> None:
    tls = TLS(ca_file=ca_file)
    with Client(url, username=username, password=password, tls=tls) as client:
        hosts = client.host.get_all_records()
        print(f"{'NAME':<30} {'STATE':<10}      CPUs  HOST")
        for vm in client.VM.get_all_records().values():
            if vm.is_a_template or vm.is_control_domain:
                continue
            where = "-" if is_null(vm.resident_on) else hosts[vm.resident_on].name_label
            print(f"{vm.name_label:<30} {vm.power_state:<10} {vm.VCPUs_max:>3} CPUs  {where}")


if __name__ == "__main__":
    main(*sys.argv[1:])
