import os
import socket
import sys
import threading
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

os.environ["WORKOS_COOKIE_PASSWORD"] = "the password of the cookies of this page"
listener = socket.create_server(("127.0.0.1", 0))
os.environ["ADDRESS"] = f"http://127.0.0.1:{listener.getsockname()[1]}"
sys.path.insert(0, os.path.join(os.environ["ROOT"], "tests", "docs"))

from authkit_visit import visit


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


def visit_wsgi(application):
    server = WSGIServer(listener.getsockname(), Quiet, bind_and_activate=False)
    server.socket.close()
    server.socket = listener.dup()
    server.server_name, server.server_port = listener.getsockname()
    server.setup_environ()
    server.set_app(application)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        visit(ADDRESS)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


# BLOCK

# BLOCK

visit_wsgi(app)

# BLOCK

import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application

settings.configure(
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=[__name__ + ".AuthKitMiddleware"],
)
django.setup()
visit_wsgi(get_wsgi_application())

# BLOCK

import uvicorn

server = uvicorn.Server(uvicorn.Config(api, log_level="error"))
thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
thread.start()
try:
    visit(ADDRESS)
finally:
    server.should_exit = True
    thread.join()
