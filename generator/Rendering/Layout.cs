namespace Banmian.Rendering;

/// <summary>A layout by its path below <c>templates/</c>, and what it may ask for.</summary>
internal record Layout(string Path, FieldTable Fields);

/// <summary>A layout that gets a record besides what every layout gets.</summary>
internal sealed record Layout<T>(string Path, FieldTable Own)
    : Layout(Path, new FieldTable<ViewModel> { { CommonModel.Fields, model => model.Common }, { Own, model => model.Own! } })
    where T : class, IExported;
