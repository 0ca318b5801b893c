# shellcheck shell=bash
# Starts etcd, the API server, the controllers of Kubernetes and what is in for a kubelet, on free ports of loopback.
# To be sourced after build.sh: $state is a folder for their data; whoever sources it calls stop_servers in the end.

servers=()

# start <name> <command …>: in the background, with its output in a file.
start() {
  local name=$1
  shift
  "$@" > "$state/$name.log" 2>&1 &
  servers+=($!)
}

stop_servers() {
  local index
  for ((index = ${#servers[@]} - 1; index >= 0; index--)); do
    kill "${servers[index]}" 2> /dev/null || true
    # They end with the status of the signal.
    wait "${servers[index]}" 2> /dev/null || true
  done
  servers=()
}

# ready <name> <command …>: waits until the command succeeds.
ready() {
  local name=$1
  shift
  for _ in $(seq 300); do
    if "$@" > /dev/null 2>&1; then return; fi
    sleep 0.2
  done
  echo "$name does not get ready:"
  tail -n 20 "$state/$name.log"
  return 1
}

start_servers() {
  rm -rf "$state/etcd"
  local ports etcd peers api controllers
  ports=$(node -e 'const { createServer } = require("node:net");
    const servers = [1, 2, 3, 4].map(() => createServer().listen(0, "127.0.0.1"));
    setTimeout(() => { console.log(servers.map((server) => server.address().port).join(" ")); servers.forEach((server) => server.close()); }, 50);')
  read -r etcd peers api controllers <<< "$ports"
  openssl genrsa -out "$state/accounts.key" 2048 2> /dev/null
  # Whoever has the token is an administrator: it is worth nothing outside of this run.
  local token
  token=$(openssl rand -hex 16)
  (umask 077 && echo "$token,admin,admin,system:masters" > "$state/tokens.csv")

  start etcd etcd --data-dir "$state/etcd" --unsafe-no-fsync --logger zap \
    --listen-client-urls "http://127.0.0.1:$etcd" --advertise-client-urls "http://127.0.0.1:$etcd" \
    --listen-peer-urls "http://127.0.0.1:$peers" --initial-advertise-peer-urls "http://127.0.0.1:$peers" --initial-cluster "default=http://127.0.0.1:$peers"
  start kube-apiserver kube-apiserver --etcd-servers "http://127.0.0.1:$etcd" \
    --bind-address 127.0.0.1 --secure-port "$api" --cert-dir "$state/certificates" --token-auth-file "$state/tokens.csv" --authorization-mode RBAC \
    --service-cluster-ip-range 10.0.0.0/24 --disable-admission-plugins ServiceAccount \
    --service-account-issuer https://kubernetes.default.svc --service-account-key-file "$state/accounts.key" --service-account-signing-key-file "$state/accounts.key"
  export KUBECONFIG=$state/kubeconfig
  (umask 077 && cat > "$KUBECONFIG" <<EOF
apiVersion: v1
kind: Config
clusters: [{ name: test, cluster: { server: "https://127.0.0.1:$api", insecure-skip-tls-verify: true } }]
users: [{ name: admin, user: { token: "$token" } }]
contexts: [{ name: test, context: { cluster: test, user: admin } }]
current-context: test
EOF
  )
  ready kube-apiserver kubectl get --raw /readyz
  # The garbage collector deletes what a deletion "in the foreground" waits for, which is how Pulumi deletes.
  start kube-controller-manager kube-controller-manager --kubeconfig "$KUBECONFIG" --leader-elect=false \
    --bind-address 127.0.0.1 --secure-port "$controllers" --cert-dir "$state/certificates" --service-account-private-key-file "$state/accounts.key" \
    --controllers garbage-collector-controller,namespace-controller,deployment-controller,replicaset-controller,endpointslice-controller,endpoints-controller,disruption-controller
  start kubelet node --require ts-node/register/transpile-only "$cluster/kubelet.ts"
  ready kube-apiserver kubectl get namespace default
}
