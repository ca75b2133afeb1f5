namespace Banmian.Rendering;

/// <summary>What a layout gets.</summary>
/// <param name="Own">besides what every layout gets; null where that is nothing</param>
internal sealed record ViewModel(FieldTable Table, CommonModel Common, IExported? Own) : IExported;
