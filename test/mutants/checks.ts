// The fast tests of checks, loaded once.
import '../checks/accept.test';
import '../checks/checks.test';
import '../checks/namespaces.test';
