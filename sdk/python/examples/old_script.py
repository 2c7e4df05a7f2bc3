"""An old script: only its import has changed.

python old_script.py https://pool.example.org root PASSWORD
"""

# pyright: basic
from __future__ import annotations

import sys

from xapi_sdk import XenAPI

if __name__ == "__main__":
    session = XenAPI.Session(sys.argv[1], ignore_ssl=True)
    session.xenapi.login_with_password(sys.argv[2], sys.argv[3], "1.0", "old_script.py")
    try:
        for vm in session.xenapi.VM.get_all():
            record = session.xenapi.VM.get_record(vm)
            print(record["name_label"], record["power_state"], record["memory_static_max"])
    except XenAPI.Failure as failure:
        print("it failed:", failure.details)
    finally:
        session.xenapi.session.logout()
