import { Chart, Include } from 'cdk8s';
import { app } from './app';

const chart = new Chart(app, 'cluster');

new Include(chart, 'manifests', { url: `${__dirname}/manifests/cluster.yaml` });
