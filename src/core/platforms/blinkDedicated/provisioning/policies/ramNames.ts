/** The names that the service looks for.  Source: prep-2022 ch. 3 */
export const ramNames = {
  role: 'AliyunStreamDefaultRole',
  systemPolicy: 'AliyunOSSFullAccess',
  rolePolicy: 'AliyunStreamDefaultRolePolicy',
  sharedPolicy: 'AliyunStreamRolePolicy',
} as const;
