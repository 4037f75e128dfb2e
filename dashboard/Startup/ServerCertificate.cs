using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SafetyMonth.Dashboard.Startup;

/// <summary>Reads the certificate of https.</summary>
internal static class ServerCertificate
{
    /// <summary>The certificate with its key, or a message in Chinese that says why it cannot be used.</summary>
    public static (X509Certificate2? Certificate, string? Refusal) Read(string path)
    {
        try
        {
            var certificate = Path.GetExtension(path).ToLowerInvariant() is ".pfx" or ".p12"
                ? X509CertificateLoader.LoadPkcs12FromFile(path, null)
                : X509Certificate2.CreateFromPemFile(path);
            return certificate.HasPrivateKey ? (certificate, null) : (null, $"证书“{path}”里没有私钥。请把证书和私钥放在同一个文件里。");
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return (null, $"证书“{path}”不能用：{exception.Message} 请给出 PEM（证书和私钥在一个文件里）或不带密码的 PFX。");
        }
    }
}
