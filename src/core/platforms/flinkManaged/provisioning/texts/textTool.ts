import type { WorkspaceTextTool } from '@/core/platforms/workspace';
import { writePriceQuery } from './priceQuery';
import { writeRos } from './ros';
import { writeTerraform } from './terraform';

/** Writes a workspace for Terraform and for ROS, and the call that asks for its price. */
export const textTool: WorkspaceTextTool = {
  // Source: ros-docs
  months: [1, 2, 3, 6, 7, 8, 9, 12, 24, 36],
  write: (order, said) => [writeTerraform(order, said), writeRos(order), writePriceQuery(order)],
};
