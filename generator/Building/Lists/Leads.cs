using System.Text.Json.Serialization;
using Banmian.Archive;
using Banmian.Rendering;

namespace Banmian.Building.Lists;

/// <summary>What pages lead with: more than their cards tell, for the one page that stands at the front.</summary>
internal static class Leads
{
    public static readonly Extract<PageLead> Extract = new("lead", PageLeads.Of, new LeadJson(KeptJson.Plain).PageLead);
}

[JsonSerializable(typeof(PageLead))]
internal sealed partial class LeadJson : JsonSerializerContext;
