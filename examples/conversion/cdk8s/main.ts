import { app } from './app';
import './cluster';
import './gateways';
import './identity';
import './shop';
import './payments';
import './media';

app.synth();
