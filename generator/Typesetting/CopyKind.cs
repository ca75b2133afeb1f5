namespace Banmian.Typesetting;

/// <summary>What is set: an article, a brief (简讯), or the caption of a picture, with its headline.</summary>
internal enum CopyKind { Article, Brief, Caption }
