"""``POST /cli``: commands of `xe` for its original thin client (clients.md §7).

The client sends its command line; the command runs here, with the client as its terminal. The
commands themselves are those of `xapi_xe`: `frames` is the protocol's bytes, `conversation` talks
them, `terminal` and `api` are what commands stand on, `endpoint` puts them together.
"""
