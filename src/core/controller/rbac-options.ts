/** What the controller may do in the cluster. */
export enum ControllerRbac {
  /** What the features need that are switched on. */
  LEAST = 'least',
  /** What the official chart grants, whatever is switched on. */
  CHART = 'chart',
  /** Nothing is made: somebody else grants it. */
  NONE = 'none',
}
