// One stream of events for all pages of the preview that are open: a browser holds six connections to a server, and each stream
// takes one for good. A worker has a policy of its own, so it may connect where its pages may not.
const ports = [];
let latest = null;

const listen = () => {
  const events = new EventSource('/.banmian/events');
  events.onmessage = ({ data }) => {
    latest = data;
    for (const port of ports) port.postMessage(latest);
  };
  // The server is gone; it may be started again.
  events.onerror = () => {
    events.close();
    setTimeout(listen, 500);
  };
};

onconnect = ({ ports: [port] }) => {
  ports.push(port);
  if (latest) port.postMessage(latest);
};

listen();
