const { call, client, refusal } = require("../call.cjs");
const { PASSWORD, lastCode } = require("../sign_in.cjs");

module.exports = async (known) => {
  const part = "userManagement.";
  const email = "kim@example.com";
  const waiting = await refusal(() => client.userManagement.authenticateWithPassword({ email, password: PASSWORD }));
  const verification = await call(`${part}getEmailVerification`, waiting.email_verification_id);
  await call(`${part}authenticateWithEmailVerification`, {
    code: verification.code, pendingAuthenticationToken: waiting.pending_authentication_token,
  });
  await call(`${part}sendVerificationEmail`, { userId: known.user });
  await call(`${part}verifyEmail`, { userId: known.user, code: await lastCode("email_verification") });
  const magic = await call(`${part}createMagicAuth`, { email });
  await call(`${part}getMagicAuth`, magic.id);
  await call(`${part}authenticateWithMagicAuth`, { code: magic.code, email });
  const reset = await call(`${part}createPasswordReset`, { email });
  await call(`${part}getPasswordReset`, reset.id);
  await call(`${part}resetPassword`, { token: reset.passwordResetToken, newPassword: `${PASSWORD}!` });
  const session = await call(`${part}authenticateWithPassword`, { email, password: `${PASSWORD}!` });
  await call(`${part}authenticateWithRefreshToken`, { refreshToken: session.refreshToken });
  const { data } = await call(`${part}listSessions`, known.user);
  await call(`${part}revokeSession`, { sessionId: data[0].id });
  await call(`${part}getLogoutUrl`, { sessionId: data[0].id });
};
