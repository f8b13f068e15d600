import type { WorkspaceVswitchProblem } from '@/core/platforms/workspace';
import type { WorkspaceWords } from '@/core/platforms/workspaceWords';

function vswitchProblem(problem: WorkspaceVswitchProblem): string {
  switch (problem.code) {
    case 'zone-unsaid':
      return 'Enter the zone, such as cn-beijing-i.';
    case 'not-a-zone':
      return `“${problem.zone}” is not a zone ID such as cn-beijing-i.`;
    case 'other-region':
      return `The zone ${problem.zone} is not one of the region ${problem.region}.`;
    case 'id-twice':
      return `${problem.id} is listed twice.`;
    case 'outside-vpc':
      return `This block is not within the VPC’s block ${problem.vpcCidr}.`;
    case 'overlap':
      return `This block and that of vSwitch ${problem.position} overlap.`;
    case 'not-whole':
      return 'Enter a whole number of zero or more.';
    case 'too-few-addresses':
      return `A workspace takes ${problem.fewest} to 3 addresses; ${problem.free} are free.`;
  }
}

/** What is said in English where a workspace is prepared. */
export const workspaceEn: Omit<WorkspaceWords, 'connectors'> = {
  name: {
    label: 'Name of the workspace',
    rulesLabel: 'Rules for the name',
    rules: (longest) => ({
      length: `1 to ${longest} characters`,
      characters: 'Only lower-case letters, digits and hyphens',
      first: 'First a letter',
      last: 'Last no hyphen',
    }),
    broken: (rules) => `The name breaks: ${rules.join('; ')}.`,
    forGood:
      'Names are unique everywhere and never change. Whether somebody else has it only the console knows.',
    fine: (project) => `This name can be used. Its first project will be ${project}.`,
  },
  network: {
    vpc: 'VPC ID',
    vpcHint: 'Empty if it is to be created.',
    cidr: 'IPv4 block of the VPC',
    hint: (blocks) => `Within ${blocks.join(', ')}.`,
    outside: (blocks) =>
      `A workspace can only be in a VPC whose block lies wholly within ${blocks.join(', ')}.`,
    mask: (mask, shortest, longest) =>
      `The mask must be from /${shortest} to /${longest}, not /${mask}.`,
    fine: (block) => `This block lies within ${block}.`,
  },
  vswitches: {
    add: 'Add vSwitch',
    remove: (position) => `Remove vSwitch ${position}`,
    vswitch: (position) => `vSwitch ${position}`,
    id: 'vSwitch ID',
    zone: 'Zone',
    cidr: 'IPv4 block',
    free: 'Free addresses',
    hint: (fewest, most) =>
      `At least one vSwitch in each zone, with ${fewest} to ${most} free addresses each. One without an ID is to be created.`,
    problem: vswitchProblem,
    fine: (zones) => `These vSwitches can be used. Zones: ${zones}.`,
  },
  texts: {
    costs:
      'Applying a text creates things that cost money until they are released. The command shows the plan without applying it.',
    comments: {
      costs: 'Creates a workspace, which costs money until it is released.',
      preview: (command) => `Shows the plan and changes nothing: ${command}`,
      notDestroyed:
        'Terraform cannot destroy a workspace that is paid by subscription: it only forgets it.',
      cu: 'CPU and memory are those of the work. Management CU come on top: compare with the price in the console.',
    },
    texts: {
      terraform: {
        title: 'Terraform',
        what: 'Creates the workspace, and the VPC, vSwitches and bucket for which no ID is given.',
        preview: 'Shows the plan without applying it',
      },
      ros: {
        title: 'Resource Orchestration Service (ROS)',
        what: 'Creates the workspace. VPC, vSwitches and bucket must be there already.',
        preview: 'Previews the stack without creating it',
      },
      price: {
        title: 'Price query',
        what: 'A call that tells the price of today. It orders nothing.',
        preview: '',
      },
    },
    cu: 'CU of work in this workspace',
    cuHint: (planned) => `The plan has ${planned}. Divide them if it has several workspaces.`,
    billing: 'Billing',
    billings: { subscription: 'subscription', payAsYouGo: 'pay-as-you-go' },
    months: 'Months',
    createsBucket: 'Create the bucket too',
    notWhole: 'Enter a whole number of at least 1; until then the plan’s CU are used.',
    missing: (fields) => `Not given, so the tool will ask for it: ${fields.join(', ')}.`,
    wrong: (fields) => `Wrong above, so the text would be refused: ${fields.join(', ')}.`,
    notDestroyed:
      'Terraform cannot destroy a workspace that is paid by subscription: it only forgets it, and the bill goes on.',
  },
};
