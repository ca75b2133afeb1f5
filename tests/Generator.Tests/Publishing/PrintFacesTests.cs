using Banmian.Diagnostics;
using Banmian.Publishing;

namespace Banmian.Tests.Publishing;

/// <summary>How npm brings the faces of prints; a script stands for npm.</summary>
public sealed class PrintFacesTests : IDisposable
{
    private const string Brings = """
        echo run >> "$0.runs"
        for package in noto-serif-sc:NotoSerifSC noto-serif-tc:NotoSerifTC noto-sans-sc:NotoSansSC noto-sans-tc:NotoSansTC; do
          folder=node_modules/@expo-google-fonts/${package%:*}
          for weight in 300Light 400Regular 500Medium 700Bold 900Black; do
            mkdir -p $folder/$weight
            echo face > $folder/$weight/${package#*:}_$weight.ttf
          done
          echo licence > $folder/LICENSE_FONT
        done
        """;

    private readonly TempFolder folder = new();

    public PrintFacesTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a shell script stands for npm");
        folder.Write("print-faces-npm/package.json", "{}");
        folder.Write("print-faces-npm/package-lock.json", "one");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Brings_all_faces_once_and_leaves_nothing_else()
    {
        var faces = Faces(Brings);
        Assert.Null(faces.Bring(CancellationToken.None));
        Assert.Null(faces.Bring(CancellationToken.None));
        Assert.Null(Faces(Brings).Bring(CancellationToken.None));

        Assert.Equal("run\n", folder.Read("npm.runs"));
        Assert.Equal(
        [
            "LICENSE_FONT", "NotoSansSC_300Light.ttf", "NotoSansSC_400Regular.ttf", "NotoSansSC_700Bold.ttf",
            "NotoSansTC_300Light.ttf", "NotoSansTC_400Regular.ttf", "NotoSansTC_700Bold.ttf", "NotoSerifSC_400Regular.ttf",
            "NotoSerifSC_700Bold.ttf", "NotoSerifSC_900Black.ttf", "NotoSerifTC_400Regular.ttf", "NotoSerifTC_700Bold.ttf",
            "NotoSerifTC_900Black.ttf", "package-lock.json",
        ], Names("print-faces"));
        Assert.Equal(["print-faces", "print-faces-npm"], Folders());
        Assert.Equal("face\n", folder.Read("print-faces/NotoSansTC_300Light.ttf"));
    }

    [Fact]
    public void Brings_them_anew_where_the_program_wants_others()
    {
        Faces(Brings).Bring(CancellationToken.None);
        folder.Write("print-faces-npm/package-lock.json", "another");
        Assert.Null(Faces(Brings).Bring(CancellationToken.None));
        Assert.Equal("run\nrun\n", folder.Read("npm.runs"));
        Assert.Equal("another", folder.Read("print-faces/package-lock.json"));
    }

    [Fact]
    public void Takes_the_faces_of_a_published_program_as_they_are()
    {
        Directory.Delete(folder.FullPath("print-faces-npm"), recursive: true);
        folder.Write("print-faces/NotoSansSC_300Light.ttf", "face");
        Assert.Null(Faces(Brings).Bring(CancellationToken.None));
        Assert.False(File.Exists(folder.FullPath("npm.runs")));
    }

    [Theory]
    [InlineData("exit 3", "npm ended with exit code 3: see its own lines above")]
    [InlineData(null, "npm was not found")]
    public void Prints_in_other_faces_and_draws_no_picture_where_npm_cannot_bring_them(string? npm, string why)
    {
        var faces = Faces(npm);
        var (prints, pictures) = (new DiagnosticBag(), new DiagnosticBag());
        faces.ForPrints(prints, CancellationToken.None);
        Assert.Null(faces.ForPictures(pictures, CancellationToken.None));

        const string Hint = "(install Node.js 20 or newer, see that npm reaches its registry, and try again)";
        Assert.Equal($"print-faces: warning NP646: {why}; pages are printed in the faces of this machine {Hint}",
            DiagnosticPrinter.Plain(Assert.Single(prints.Items), Language.English));
        Assert.Equal($"print-faces: error NP649: {why}; pictures for sharing cannot be drawn {Hint}",
            DiagnosticPrinter.Plain(Assert.Single(pictures.Items), Language.English));
        Assert.Equal(["print-faces-npm"], Folders());
    }

    [Fact]
    public void Leaves_nothing_where_npm_brings_other_files()
    {
        Assert.NotNull(Faces("mkdir -p node_modules").Bring(CancellationToken.None));
        Assert.Equal(["print-faces-npm"], Folders());
    }

    private PrintFaces Faces(string? npm)
    {
        if (npm is not null)
        {
            if (folder.Exists("npm"))
                File.Delete(folder.FullPath("npm"));
            folder.Write("npm", $"#!/bin/sh\n{npm}\n");
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(folder.FullPath("npm"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
        return new PrintFaces(folder.FullPath("print-faces"), folder.FullPath("print-faces-npm"), folder.FullPath("npm"));
    }

    private IEnumerable<string?> Folders() =>
        Directory.EnumerateDirectories(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private IEnumerable<string?> Names(string of) =>
        Directory.EnumerateFileSystemEntries(folder.FullPath(of)).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
