"""Each marked line must be an error to the checker."""

from __future__ import annotations

from xapi_sdk import Client
from xapi_sdk.enums import VBDMode

client = Client("unix:/nowhere")
host = client.host.get_all()[0]
vm = client.VM.get_all()[0]
client.VM.start(host, False, False)  # error: a HostRef is no VMRef
client.VM.start("OpaqueRef:x", False, False)  # error: a str is no VMRef
client.VM.start(vm, "no", False)  # error: a str is no bool
print(client.VM.get_record(vm).name_lable)  # error: no such field
client.VM.strat(vm)  # error: no such message
client.NoSuchClass.get_all()  # error: no such class
client.VBD.set_mode(client.VBD.get_all()[0], "RO")  # error: a str is no VBDMode
print(VBDMode.RX)  # error: no such value
client.VM.snapshot(vm)  # error: an argument is missing
client.VBD.create(VM=vm)  # error: required fields are missing
number: str = client.VM.get_VCPUs_max(vm)  # error: it is an int
