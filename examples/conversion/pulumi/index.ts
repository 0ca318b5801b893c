import './cluster';
import './gateways';
import './identity';
import './shop';
import './payments';
import './media';
