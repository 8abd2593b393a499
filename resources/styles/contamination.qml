<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology|Labeling" labelsEnabled="0" version="3.22.16-Białowieża">
 <renderer-v2 enableorderby="0" forceraster="0" type="RuleRenderer" symbollevels="0" referencescale="-1">
  <rules key="{5522c60f-514d-44d3-9c13-70881fa3ff2b}">
   <rule symbol="0" key="{cf41d138-c2a1-41c5-a7d4-6a00dd000f03}" label="Surveyed, none found" filter="&quot;hazards&quot; = 0 and replace(lower(coalesce(&quot;survey_state&quot;, '')), '_', ' ') = 'surveyed none found'"/>
   <rule symbol="1" key="{880c4ce2-3887-4813-987e-b1c78176fe68}" label="None counted, although a survey found some" filter="&quot;hazards&quot; = 0 and replace(lower(coalesce(&quot;survey_state&quot;, '')), '_', ' ') = 'surveyed and recorded'"/>
   <rule symbol="2" key="{168e37f7-2186-49d1-bad9-fad5cac7773d}" label="under 5" filter="not (replace(lower(coalesce(&quot;survey_state&quot;, '')), '_', ' ') = 'suppressed') and &quot;hazards&quot; > 0 and &quot;hazards&quot; &lt; 5"/>
   <rule symbol="3" key="{076a75f1-63f2-42ec-95aa-82a70e2e4330}" label="5 – 19" filter="not (replace(lower(coalesce(&quot;survey_state&quot;, '')), '_', ' ') = 'suppressed') and &quot;hazards&quot; >= 5 and &quot;hazards&quot; &lt; 20"/>
   <rule symbol="4" key="{c393e770-e4b4-4732-ab3c-816c3ade9394}" label="20 – 49" filter="not (replace(lower(coalesce(&quot;survey_state&quot;, '')), '_', ' ') = 'suppressed') and &quot;hazards&quot; >= 20 and &quot;hazards&quot; &lt; 50"/>
   <rule symbol="5" key="{6cc0ca86-45d0-4562-94c5-94045e24a2fd}" label="50 – 99" filter="not (replace(lower(coalesce(&quot;survey_state&quot;, '')), '_', ' ') = 'suppressed') and &quot;hazards&quot; >= 50 and &quot;hazards&quot; &lt; 100"/>
   <rule symbol="6" key="{2b1b1072-1294-4525-8ffa-76a0ea738507}" label="100 or more" filter="not (replace(lower(coalesce(&quot;survey_state&quot;, '')), '_', ' ') = 'suppressed') and &quot;hazards&quot; >= 100"/>
   <rule symbol="7" key="{b01d451c-2007-465f-9322-c8f185013ac7}" label="No data" filter="not (replace(lower(coalesce(&quot;survey_state&quot;, '')), '_', ' ') = 'suppressed') and &quot;hazards&quot; is null"/>
   <rule symbol="8" key="{6d1a3fc9-df85-43c5-be79-223b292c7986}" label="Suppressed" filter="replace(lower(coalesce(&quot;survey_state&quot;, '')), '_', ' ') = 'suppressed'"/>
   <rule symbol="9" key="{88fc12c8-2ce3-442a-977a-45e29e2bc877}" label="Not surveyed" filter="replace(lower(coalesce(&quot;survey_state&quot;, '')), '_', ' ') = 'not surveyed'"/>
   <rule symbol="10" key="{75e87c9c-af4f-4001-9379-f4e2e5b8a50e}" label="Nothing recorded, survey coverage unknown" filter="&quot;hazards&quot; = 0 and replace(lower(coalesce(&quot;survey_state&quot;, '')), '_', ' ') in ('unknown', '')"/>
  </rules>
  <symbols>
   <symbol alpha="1" type="fill" force_rhr="0" clip_to_extent="1" name="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name"/>
      <Option name="properties"/>
      <Option type="QString" value="collection" name="type"/>
     </Option>
    </data_defined_properties>
    <layer pass="0" locked="0" class="SimpleFill" enabled="1">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
      <Option type="QString" value="201,221,235,255" name="color"/>
      <Option type="QString" value="round" name="joinstyle"/>
      <Option type="QString" value="0,0" name="offset"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
      <Option type="QString" value="MM" name="offset_unit"/>
      <Option type="QString" value="140,140,140,255" name="outline_color"/>
      <Option type="QString" value="solid" name="outline_style"/>
      <Option type="QString" value="0.15" name="outline_width"/>
      <Option type="QString" value="MM" name="outline_width_unit"/>
      <Option type="QString" value="solid" name="style"/>
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale"/>
     <prop v="201,221,235,255" k="color"/>
     <prop v="round" k="joinstyle"/>
     <prop v="0,0" k="offset"/>
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
     <prop v="MM" k="offset_unit"/>
     <prop v="140,140,140,255" k="outline_color"/>
     <prop v="solid" k="outline_style"/>
     <prop v="0.15" k="outline_width"/>
     <prop v="MM" k="outline_width_unit"/>
     <prop v="solid" k="style"/>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name"/>
       <Option name="properties"/>
       <Option type="QString" value="collection" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" type="fill" force_rhr="0" clip_to_extent="1" name="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name"/>
      <Option name="properties"/>
      <Option type="QString" value="collection" name="type"/>
     </Option>
    </data_defined_properties>
    <layer pass="0" locked="0" class="SimpleFill" enabled="1">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
      <Option type="QString" value="241,236,228,255" name="color"/>
      <Option type="QString" value="round" name="joinstyle"/>
      <Option type="QString" value="0,0" name="offset"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
      <Option type="QString" value="MM" name="offset_unit"/>
      <Option type="QString" value="140,140,140,255" name="outline_color"/>
      <Option type="QString" value="solid" name="outline_style"/>
      <Option type="QString" value="0.15" name="outline_width"/>
      <Option type="QString" value="MM" name="outline_width_unit"/>
      <Option type="QString" value="solid" name="style"/>
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale"/>
     <prop v="241,236,228,255" k="color"/>
     <prop v="round" k="joinstyle"/>
     <prop v="0,0" k="offset"/>
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
     <prop v="MM" k="offset_unit"/>
     <prop v="140,140,140,255" k="outline_color"/>
     <prop v="solid" k="outline_style"/>
     <prop v="0.15" k="outline_width"/>
     <prop v="MM" k="outline_width_unit"/>
     <prop v="solid" k="style"/>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name"/>
       <Option name="properties"/>
       <Option type="QString" value="collection" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer pass="0" locked="0" class="PointPatternFill" enabled="1">
     <Option type="Map">
      <Option type="QString" value="1.2" name="displacement_x"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="displacement_x_map_unit_scale"/>
      <Option type="QString" value="MM" name="displacement_x_unit"/>
      <Option type="QString" value="0" name="displacement_y"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="displacement_y_map_unit_scale"/>
      <Option type="QString" value="MM" name="displacement_y_unit"/>
      <Option type="QString" value="2.4" name="distance_x"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="distance_x_map_unit_scale"/>
      <Option type="QString" value="MM" name="distance_x_unit"/>
      <Option type="QString" value="2.4" name="distance_y"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="distance_y_map_unit_scale"/>
      <Option type="QString" value="MM" name="distance_y_unit"/>
      <Option type="QString" value="0" name="offset_x"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_x_map_unit_scale"/>
      <Option type="QString" value="MM" name="offset_x_unit"/>
      <Option type="QString" value="0" name="offset_y"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_y_map_unit_scale"/>
      <Option type="QString" value="MM" name="offset_y_unit"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale"/>
      <Option type="QString" value="MM" name="outline_width_unit"/>
     </Option>
     <prop v="1.2" k="displacement_x"/>
     <prop v="3x:0,0,0,0,0,0" k="displacement_x_map_unit_scale"/>
     <prop v="MM" k="displacement_x_unit"/>
     <prop v="0" k="displacement_y"/>
     <prop v="3x:0,0,0,0,0,0" k="displacement_y_map_unit_scale"/>
     <prop v="MM" k="displacement_y_unit"/>
     <prop v="2.4" k="distance_x"/>
     <prop v="3x:0,0,0,0,0,0" k="distance_x_map_unit_scale"/>
     <prop v="MM" k="distance_x_unit"/>
     <prop v="2.4" k="distance_y"/>
     <prop v="3x:0,0,0,0,0,0" k="distance_y_map_unit_scale"/>
     <prop v="MM" k="distance_y_unit"/>
     <prop v="0" k="offset_x"/>
     <prop v="3x:0,0,0,0,0,0" k="offset_x_map_unit_scale"/>
     <prop v="MM" k="offset_x_unit"/>
     <prop v="0" k="offset_y"/>
     <prop v="3x:0,0,0,0,0,0" k="offset_y_map_unit_scale"/>
     <prop v="MM" k="offset_y_unit"/>
     <prop v="3x:0,0,0,0,0,0" k="outline_width_map_unit_scale"/>
     <prop v="MM" k="outline_width_unit"/>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name"/>
       <Option name="properties"/>
       <Option type="QString" value="collection" name="type"/>
      </Option>
     </data_defined_properties>
     <symbol alpha="1" type="marker" force_rhr="0" clip_to_extent="1" name="@1@1">
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name"/>
        <Option name="properties"/>
        <Option type="QString" value="collection" name="type"/>
       </Option>
      </data_defined_properties>
      <layer pass="0" locked="0" class="SimpleMarker" enabled="1">
       <Option type="Map">
        <Option type="QString" value="0" name="angle"/>
        <Option type="QString" value="square" name="cap_style"/>
        <Option type="QString" value="160,138,106,255" name="color"/>
        <Option type="QString" value="1" name="horizontal_anchor_point"/>
        <Option type="QString" value="bevel" name="joinstyle"/>
        <Option type="QString" value="circle" name="name"/>
        <Option type="QString" value="0,0" name="offset"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
        <Option type="QString" value="MM" name="offset_unit"/>
        <Option type="QString" value="160,138,106,255" name="outline_color"/>
        <Option type="QString" value="no" name="outline_style"/>
        <Option type="QString" value="0" name="outline_width"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale"/>
        <Option type="QString" value="MM" name="outline_width_unit"/>
        <Option type="QString" value="diameter" name="scale_method"/>
        <Option type="QString" value="0.35" name="size"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale"/>
        <Option type="QString" value="MM" name="size_unit"/>
        <Option type="QString" value="1" name="vertical_anchor_point"/>
       </Option>
       <prop v="0" k="angle"/>
       <prop v="square" k="cap_style"/>
       <prop v="160,138,106,255" k="color"/>
       <prop v="1" k="horizontal_anchor_point"/>
       <prop v="bevel" k="joinstyle"/>
       <prop v="circle" k="name"/>
       <prop v="0,0" k="offset"/>
       <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
       <prop v="MM" k="offset_unit"/>
       <prop v="160,138,106,255" k="outline_color"/>
       <prop v="no" k="outline_style"/>
       <prop v="0" k="outline_width"/>
       <prop v="3x:0,0,0,0,0,0" k="outline_width_map_unit_scale"/>
       <prop v="MM" k="outline_width_unit"/>
       <prop v="diameter" k="scale_method"/>
       <prop v="0.35" k="size"/>
       <prop v="3x:0,0,0,0,0,0" k="size_map_unit_scale"/>
       <prop v="MM" k="size_unit"/>
       <prop v="1" k="vertical_anchor_point"/>
       <data_defined_properties>
        <Option type="Map">
         <Option type="QString" value="" name="name"/>
         <Option name="properties"/>
         <Option type="QString" value="collection" name="type"/>
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" type="fill" force_rhr="0" clip_to_extent="1" name="10">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name"/>
      <Option name="properties"/>
      <Option type="QString" value="collection" name="type"/>
     </Option>
    </data_defined_properties>
    <layer pass="0" locked="0" class="SimpleFill" enabled="1">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
      <Option type="QString" value="255,255,255,255" name="color"/>
      <Option type="QString" value="round" name="joinstyle"/>
      <Option type="QString" value="0,0" name="offset"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
      <Option type="QString" value="MM" name="offset_unit"/>
      <Option type="QString" value="140,140,140,255" name="outline_color"/>
      <Option type="QString" value="solid" name="outline_style"/>
      <Option type="QString" value="0.15" name="outline_width"/>
      <Option type="QString" value="MM" name="outline_width_unit"/>
      <Option type="QString" value="solid" name="style"/>
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale"/>
     <prop v="255,255,255,255" k="color"/>
     <prop v="round" k="joinstyle"/>
     <prop v="0,0" k="offset"/>
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
     <prop v="MM" k="offset_unit"/>
     <prop v="140,140,140,255" k="outline_color"/>
     <prop v="solid" k="outline_style"/>
     <prop v="0.15" k="outline_width"/>
     <prop v="MM" k="outline_width_unit"/>
     <prop v="solid" k="style"/>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name"/>
       <Option name="properties"/>
       <Option type="QString" value="collection" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer pass="0" locked="0" class="LinePatternFill" enabled="1">
     <Option type="Map">
      <Option type="QString" value="135" name="angle"/>
      <Option type="QString" value="0,0,0,255" name="color"/>
      <Option type="QString" value="3.2" name="distance"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="distance_map_unit_scale"/>
      <Option type="QString" value="MM" name="distance_unit"/>
      <Option type="QString" value="0.5" name="line_width"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="line_width_map_unit_scale"/>
      <Option type="QString" value="MM" name="line_width_unit"/>
      <Option type="QString" value="0" name="offset"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
      <Option type="QString" value="MM" name="offset_unit"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale"/>
      <Option type="QString" value="MM" name="outline_width_unit"/>
     </Option>
     <prop v="135" k="angle"/>
     <prop v="0,0,0,255" k="color"/>
     <prop v="3.2" k="distance"/>
     <prop v="3x:0,0,0,0,0,0" k="distance_map_unit_scale"/>
     <prop v="MM" k="distance_unit"/>
     <prop v="0.5" k="line_width"/>
     <prop v="3x:0,0,0,0,0,0" k="line_width_map_unit_scale"/>
     <prop v="MM" k="line_width_unit"/>
     <prop v="0" k="offset"/>
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
     <prop v="MM" k="offset_unit"/>
     <prop v="3x:0,0,0,0,0,0" k="outline_width_map_unit_scale"/>
     <prop v="MM" k="outline_width_unit"/>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name"/>
       <Option name="properties"/>
       <Option type="QString" value="collection" name="type"/>
      </Option>
     </data_defined_properties>
     <symbol alpha="1" type="line" force_rhr="0" clip_to_extent="1" name="@10@1">
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name"/>
        <Option name="properties"/>
        <Option type="QString" value="collection" name="type"/>
       </Option>
      </data_defined_properties>
      <layer pass="0" locked="0" class="SimpleLine" enabled="1">
       <Option type="Map">
        <Option type="QString" value="0" name="align_dash_pattern"/>
        <Option type="QString" value="square" name="capstyle"/>
        <Option type="QString" value="5;2" name="customdash"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale"/>
        <Option type="QString" value="MM" name="customdash_unit"/>
        <Option type="QString" value="0" name="dash_pattern_offset"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale"/>
        <Option type="QString" value="MM" name="dash_pattern_offset_unit"/>
        <Option type="QString" value="0" name="draw_inside_polygon"/>
        <Option type="QString" value="bevel" name="joinstyle"/>
        <Option type="QString" value="154,154,154,255" name="line_color"/>
        <Option type="QString" value="solid" name="line_style"/>
        <Option type="QString" value="0.15" name="line_width"/>
        <Option type="QString" value="MM" name="line_width_unit"/>
        <Option type="QString" value="0" name="offset"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
        <Option type="QString" value="MM" name="offset_unit"/>
        <Option type="QString" value="0" name="ring_filter"/>
        <Option type="QString" value="0" name="trim_distance_end"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale"/>
        <Option type="QString" value="MM" name="trim_distance_end_unit"/>
        <Option type="QString" value="0" name="trim_distance_start"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale"/>
        <Option type="QString" value="MM" name="trim_distance_start_unit"/>
        <Option type="QString" value="0" name="tweak_dash_pattern_on_corners"/>
        <Option type="QString" value="0" name="use_custom_dash"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale"/>
       </Option>
       <prop v="0" k="align_dash_pattern"/>
       <prop v="square" k="capstyle"/>
       <prop v="5;2" k="customdash"/>
       <prop v="3x:0,0,0,0,0,0" k="customdash_map_unit_scale"/>
       <prop v="MM" k="customdash_unit"/>
       <prop v="0" k="dash_pattern_offset"/>
       <prop v="3x:0,0,0,0,0,0" k="dash_pattern_offset_map_unit_scale"/>
       <prop v="MM" k="dash_pattern_offset_unit"/>
       <prop v="0" k="draw_inside_polygon"/>
       <prop v="bevel" k="joinstyle"/>
       <prop v="154,154,154,255" k="line_color"/>
       <prop v="solid" k="line_style"/>
       <prop v="0.15" k="line_width"/>
       <prop v="MM" k="line_width_unit"/>
       <prop v="0" k="offset"/>
       <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
       <prop v="MM" k="offset_unit"/>
       <prop v="0" k="ring_filter"/>
       <prop v="0" k="trim_distance_end"/>
       <prop v="3x:0,0,0,0,0,0" k="trim_distance_end_map_unit_scale"/>
       <prop v="MM" k="trim_distance_end_unit"/>
       <prop v="0" k="trim_distance_start"/>
       <prop v="3x:0,0,0,0,0,0" k="trim_distance_start_map_unit_scale"/>
       <prop v="MM" k="trim_distance_start_unit"/>
       <prop v="0" k="tweak_dash_pattern_on_corners"/>
       <prop v="0" k="use_custom_dash"/>
       <prop v="3x:0,0,0,0,0,0" k="width_map_unit_scale"/>
       <data_defined_properties>
        <Option type="Map">
         <Option type="QString" value="" name="name"/>
         <Option name="properties"/>
         <Option type="QString" value="collection" name="type"/>
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" type="fill" force_rhr="0" clip_to_extent="1" name="2">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name"/>
      <Option name="properties"/>
      <Option type="QString" value="collection" name="type"/>
     </Option>
    </data_defined_properties>
    <layer pass="0" locked="0" class="SimpleFill" enabled="1">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
      <Option type="QString" value="255,255,212,255" name="color"/>
      <Option type="QString" value="round" name="joinstyle"/>
      <Option type="QString" value="0,0" name="offset"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
      <Option type="QString" value="MM" name="offset_unit"/>
      <Option type="QString" value="140,140,140,255" name="outline_color"/>
      <Option type="QString" value="solid" name="outline_style"/>
      <Option type="QString" value="0.15" name="outline_width"/>
      <Option type="QString" value="MM" name="outline_width_unit"/>
      <Option type="QString" value="solid" name="style"/>
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale"/>
     <prop v="255,255,212,255" k="color"/>
     <prop v="round" k="joinstyle"/>
     <prop v="0,0" k="offset"/>
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
     <prop v="MM" k="offset_unit"/>
     <prop v="140,140,140,255" k="outline_color"/>
     <prop v="solid" k="outline_style"/>
     <prop v="0.15" k="outline_width"/>
     <prop v="MM" k="outline_width_unit"/>
     <prop v="solid" k="style"/>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name"/>
       <Option name="properties"/>
       <Option type="QString" value="collection" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" type="fill" force_rhr="0" clip_to_extent="1" name="3">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name"/>
      <Option name="properties"/>
      <Option type="QString" value="collection" name="type"/>
     </Option>
    </data_defined_properties>
    <layer pass="0" locked="0" class="SimpleFill" enabled="1">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
      <Option type="QString" value="254,217,142,255" name="color"/>
      <Option type="QString" value="round" name="joinstyle"/>
      <Option type="QString" value="0,0" name="offset"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
      <Option type="QString" value="MM" name="offset_unit"/>
      <Option type="QString" value="140,140,140,255" name="outline_color"/>
      <Option type="QString" value="solid" name="outline_style"/>
      <Option type="QString" value="0.15" name="outline_width"/>
      <Option type="QString" value="MM" name="outline_width_unit"/>
      <Option type="QString" value="solid" name="style"/>
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale"/>
     <prop v="254,217,142,255" k="color"/>
     <prop v="round" k="joinstyle"/>
     <prop v="0,0" k="offset"/>
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
     <prop v="MM" k="offset_unit"/>
     <prop v="140,140,140,255" k="outline_color"/>
     <prop v="solid" k="outline_style"/>
     <prop v="0.15" k="outline_width"/>
     <prop v="MM" k="outline_width_unit"/>
     <prop v="solid" k="style"/>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name"/>
       <Option name="properties"/>
       <Option type="QString" value="collection" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" type="fill" force_rhr="0" clip_to_extent="1" name="4">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name"/>
      <Option name="properties"/>
      <Option type="QString" value="collection" name="type"/>
     </Option>
    </data_defined_properties>
    <layer pass="0" locked="0" class="SimpleFill" enabled="1">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
      <Option type="QString" value="254,153,41,255" name="color"/>
      <Option type="QString" value="round" name="joinstyle"/>
      <Option type="QString" value="0,0" name="offset"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
      <Option type="QString" value="MM" name="offset_unit"/>
      <Option type="QString" value="140,140,140,255" name="outline_color"/>
      <Option type="QString" value="solid" name="outline_style"/>
      <Option type="QString" value="0.15" name="outline_width"/>
      <Option type="QString" value="MM" name="outline_width_unit"/>
      <Option type="QString" value="solid" name="style"/>
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale"/>
     <prop v="254,153,41,255" k="color"/>
     <prop v="round" k="joinstyle"/>
     <prop v="0,0" k="offset"/>
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
     <prop v="MM" k="offset_unit"/>
     <prop v="140,140,140,255" k="outline_color"/>
     <prop v="solid" k="outline_style"/>
     <prop v="0.15" k="outline_width"/>
     <prop v="MM" k="outline_width_unit"/>
     <prop v="solid" k="style"/>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name"/>
       <Option name="properties"/>
       <Option type="QString" value="collection" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" type="fill" force_rhr="0" clip_to_extent="1" name="5">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name"/>
      <Option name="properties"/>
      <Option type="QString" value="collection" name="type"/>
     </Option>
    </data_defined_properties>
    <layer pass="0" locked="0" class="SimpleFill" enabled="1">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
      <Option type="QString" value="217,95,14,255" name="color"/>
      <Option type="QString" value="round" name="joinstyle"/>
      <Option type="QString" value="0,0" name="offset"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
      <Option type="QString" value="MM" name="offset_unit"/>
      <Option type="QString" value="140,140,140,255" name="outline_color"/>
      <Option type="QString" value="solid" name="outline_style"/>
      <Option type="QString" value="0.15" name="outline_width"/>
      <Option type="QString" value="MM" name="outline_width_unit"/>
      <Option type="QString" value="solid" name="style"/>
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale"/>
     <prop v="217,95,14,255" k="color"/>
     <prop v="round" k="joinstyle"/>
     <prop v="0,0" k="offset"/>
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
     <prop v="MM" k="offset_unit"/>
     <prop v="140,140,140,255" k="outline_color"/>
     <prop v="solid" k="outline_style"/>
     <prop v="0.15" k="outline_width"/>
     <prop v="MM" k="outline_width_unit"/>
     <prop v="solid" k="style"/>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name"/>
       <Option name="properties"/>
       <Option type="QString" value="collection" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" type="fill" force_rhr="0" clip_to_extent="1" name="6">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name"/>
      <Option name="properties"/>
      <Option type="QString" value="collection" name="type"/>
     </Option>
    </data_defined_properties>
    <layer pass="0" locked="0" class="SimpleFill" enabled="1">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
      <Option type="QString" value="153,52,4,255" name="color"/>
      <Option type="QString" value="round" name="joinstyle"/>
      <Option type="QString" value="0,0" name="offset"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
      <Option type="QString" value="MM" name="offset_unit"/>
      <Option type="QString" value="140,140,140,255" name="outline_color"/>
      <Option type="QString" value="solid" name="outline_style"/>
      <Option type="QString" value="0.15" name="outline_width"/>
      <Option type="QString" value="MM" name="outline_width_unit"/>
      <Option type="QString" value="solid" name="style"/>
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale"/>
     <prop v="153,52,4,255" k="color"/>
     <prop v="round" k="joinstyle"/>
     <prop v="0,0" k="offset"/>
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
     <prop v="MM" k="offset_unit"/>
     <prop v="140,140,140,255" k="outline_color"/>
     <prop v="solid" k="outline_style"/>
     <prop v="0.15" k="outline_width"/>
     <prop v="MM" k="outline_width_unit"/>
     <prop v="solid" k="style"/>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name"/>
       <Option name="properties"/>
       <Option type="QString" value="collection" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" type="fill" force_rhr="0" clip_to_extent="1" name="7">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name"/>
      <Option name="properties"/>
      <Option type="QString" value="collection" name="type"/>
     </Option>
    </data_defined_properties>
    <layer pass="0" locked="0" class="SimpleFill" enabled="1">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
      <Option type="QString" value="255,255,255,255" name="color"/>
      <Option type="QString" value="round" name="joinstyle"/>
      <Option type="QString" value="0,0" name="offset"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
      <Option type="QString" value="MM" name="offset_unit"/>
      <Option type="QString" value="140,140,140,255" name="outline_color"/>
      <Option type="QString" value="solid" name="outline_style"/>
      <Option type="QString" value="0.15" name="outline_width"/>
      <Option type="QString" value="MM" name="outline_width_unit"/>
      <Option type="QString" value="solid" name="style"/>
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale"/>
     <prop v="255,255,255,255" k="color"/>
     <prop v="round" k="joinstyle"/>
     <prop v="0,0" k="offset"/>
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
     <prop v="MM" k="offset_unit"/>
     <prop v="140,140,140,255" k="outline_color"/>
     <prop v="solid" k="outline_style"/>
     <prop v="0.15" k="outline_width"/>
     <prop v="MM" k="outline_width_unit"/>
     <prop v="solid" k="style"/>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name"/>
       <Option name="properties"/>
       <Option type="QString" value="collection" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer pass="0" locked="0" class="LinePatternFill" enabled="1">
     <Option type="Map">
      <Option type="QString" value="135" name="angle"/>
      <Option type="QString" value="0,0,0,255" name="color"/>
      <Option type="QString" value="1.4" name="distance"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="distance_map_unit_scale"/>
      <Option type="QString" value="MM" name="distance_unit"/>
      <Option type="QString" value="0.5" name="line_width"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="line_width_map_unit_scale"/>
      <Option type="QString" value="MM" name="line_width_unit"/>
      <Option type="QString" value="0" name="offset"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
      <Option type="QString" value="MM" name="offset_unit"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale"/>
      <Option type="QString" value="MM" name="outline_width_unit"/>
     </Option>
     <prop v="135" k="angle"/>
     <prop v="0,0,0,255" k="color"/>
     <prop v="1.4" k="distance"/>
     <prop v="3x:0,0,0,0,0,0" k="distance_map_unit_scale"/>
     <prop v="MM" k="distance_unit"/>
     <prop v="0.5" k="line_width"/>
     <prop v="3x:0,0,0,0,0,0" k="line_width_map_unit_scale"/>
     <prop v="MM" k="line_width_unit"/>
     <prop v="0" k="offset"/>
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
     <prop v="MM" k="offset_unit"/>
     <prop v="3x:0,0,0,0,0,0" k="outline_width_map_unit_scale"/>
     <prop v="MM" k="outline_width_unit"/>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name"/>
       <Option name="properties"/>
       <Option type="QString" value="collection" name="type"/>
      </Option>
     </data_defined_properties>
     <symbol alpha="1" type="line" force_rhr="0" clip_to_extent="1" name="@7@1">
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name"/>
        <Option name="properties"/>
        <Option type="QString" value="collection" name="type"/>
       </Option>
      </data_defined_properties>
      <layer pass="0" locked="0" class="SimpleLine" enabled="1">
       <Option type="Map">
        <Option type="QString" value="0" name="align_dash_pattern"/>
        <Option type="QString" value="square" name="capstyle"/>
        <Option type="QString" value="5;2" name="customdash"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale"/>
        <Option type="QString" value="MM" name="customdash_unit"/>
        <Option type="QString" value="0" name="dash_pattern_offset"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale"/>
        <Option type="QString" value="MM" name="dash_pattern_offset_unit"/>
        <Option type="QString" value="0" name="draw_inside_polygon"/>
        <Option type="QString" value="bevel" name="joinstyle"/>
        <Option type="QString" value="181,181,181,255" name="line_color"/>
        <Option type="QString" value="solid" name="line_style"/>
        <Option type="QString" value="0.15" name="line_width"/>
        <Option type="QString" value="MM" name="line_width_unit"/>
        <Option type="QString" value="0" name="offset"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
        <Option type="QString" value="MM" name="offset_unit"/>
        <Option type="QString" value="0" name="ring_filter"/>
        <Option type="QString" value="0" name="trim_distance_end"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale"/>
        <Option type="QString" value="MM" name="trim_distance_end_unit"/>
        <Option type="QString" value="0" name="trim_distance_start"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale"/>
        <Option type="QString" value="MM" name="trim_distance_start_unit"/>
        <Option type="QString" value="0" name="tweak_dash_pattern_on_corners"/>
        <Option type="QString" value="0" name="use_custom_dash"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale"/>
       </Option>
       <prop v="0" k="align_dash_pattern"/>
       <prop v="square" k="capstyle"/>
       <prop v="5;2" k="customdash"/>
       <prop v="3x:0,0,0,0,0,0" k="customdash_map_unit_scale"/>
       <prop v="MM" k="customdash_unit"/>
       <prop v="0" k="dash_pattern_offset"/>
       <prop v="3x:0,0,0,0,0,0" k="dash_pattern_offset_map_unit_scale"/>
       <prop v="MM" k="dash_pattern_offset_unit"/>
       <prop v="0" k="draw_inside_polygon"/>
       <prop v="bevel" k="joinstyle"/>
       <prop v="181,181,181,255" k="line_color"/>
       <prop v="solid" k="line_style"/>
       <prop v="0.15" k="line_width"/>
       <prop v="MM" k="line_width_unit"/>
       <prop v="0" k="offset"/>
       <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
       <prop v="MM" k="offset_unit"/>
       <prop v="0" k="ring_filter"/>
       <prop v="0" k="trim_distance_end"/>
       <prop v="3x:0,0,0,0,0,0" k="trim_distance_end_map_unit_scale"/>
       <prop v="MM" k="trim_distance_end_unit"/>
       <prop v="0" k="trim_distance_start"/>
       <prop v="3x:0,0,0,0,0,0" k="trim_distance_start_map_unit_scale"/>
       <prop v="MM" k="trim_distance_start_unit"/>
       <prop v="0" k="tweak_dash_pattern_on_corners"/>
       <prop v="0" k="use_custom_dash"/>
       <prop v="3x:0,0,0,0,0,0" k="width_map_unit_scale"/>
       <data_defined_properties>
        <Option type="Map">
         <Option type="QString" value="" name="name"/>
         <Option name="properties"/>
         <Option type="QString" value="collection" name="type"/>
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" type="fill" force_rhr="0" clip_to_extent="1" name="8">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name"/>
      <Option name="properties"/>
      <Option type="QString" value="collection" name="type"/>
     </Option>
    </data_defined_properties>
    <layer pass="0" locked="0" class="SimpleFill" enabled="1">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
      <Option type="QString" value="255,255,255,255" name="color"/>
      <Option type="QString" value="round" name="joinstyle"/>
      <Option type="QString" value="0,0" name="offset"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
      <Option type="QString" value="MM" name="offset_unit"/>
      <Option type="QString" value="140,140,140,255" name="outline_color"/>
      <Option type="QString" value="solid" name="outline_style"/>
      <Option type="QString" value="0.15" name="outline_width"/>
      <Option type="QString" value="MM" name="outline_width_unit"/>
      <Option type="QString" value="solid" name="style"/>
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale"/>
     <prop v="255,255,255,255" k="color"/>
     <prop v="round" k="joinstyle"/>
     <prop v="0,0" k="offset"/>
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
     <prop v="MM" k="offset_unit"/>
     <prop v="140,140,140,255" k="outline_color"/>
     <prop v="solid" k="outline_style"/>
     <prop v="0.15" k="outline_width"/>
     <prop v="MM" k="outline_width_unit"/>
     <prop v="solid" k="style"/>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name"/>
       <Option name="properties"/>
       <Option type="QString" value="collection" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer pass="0" locked="0" class="PointPatternFill" enabled="1">
     <Option type="Map">
      <Option type="QString" value="0.8" name="displacement_x"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="displacement_x_map_unit_scale"/>
      <Option type="QString" value="MM" name="displacement_x_unit"/>
      <Option type="QString" value="0" name="displacement_y"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="displacement_y_map_unit_scale"/>
      <Option type="QString" value="MM" name="displacement_y_unit"/>
      <Option type="QString" value="1.6" name="distance_x"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="distance_x_map_unit_scale"/>
      <Option type="QString" value="MM" name="distance_x_unit"/>
      <Option type="QString" value="1.6" name="distance_y"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="distance_y_map_unit_scale"/>
      <Option type="QString" value="MM" name="distance_y_unit"/>
      <Option type="QString" value="0" name="offset_x"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_x_map_unit_scale"/>
      <Option type="QString" value="MM" name="offset_x_unit"/>
      <Option type="QString" value="0" name="offset_y"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_y_map_unit_scale"/>
      <Option type="QString" value="MM" name="offset_y_unit"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale"/>
      <Option type="QString" value="MM" name="outline_width_unit"/>
     </Option>
     <prop v="0.8" k="displacement_x"/>
     <prop v="3x:0,0,0,0,0,0" k="displacement_x_map_unit_scale"/>
     <prop v="MM" k="displacement_x_unit"/>
     <prop v="0" k="displacement_y"/>
     <prop v="3x:0,0,0,0,0,0" k="displacement_y_map_unit_scale"/>
     <prop v="MM" k="displacement_y_unit"/>
     <prop v="1.6" k="distance_x"/>
     <prop v="3x:0,0,0,0,0,0" k="distance_x_map_unit_scale"/>
     <prop v="MM" k="distance_x_unit"/>
     <prop v="1.6" k="distance_y"/>
     <prop v="3x:0,0,0,0,0,0" k="distance_y_map_unit_scale"/>
     <prop v="MM" k="distance_y_unit"/>
     <prop v="0" k="offset_x"/>
     <prop v="3x:0,0,0,0,0,0" k="offset_x_map_unit_scale"/>
     <prop v="MM" k="offset_x_unit"/>
     <prop v="0" k="offset_y"/>
     <prop v="3x:0,0,0,0,0,0" k="offset_y_map_unit_scale"/>
     <prop v="MM" k="offset_y_unit"/>
     <prop v="3x:0,0,0,0,0,0" k="outline_width_map_unit_scale"/>
     <prop v="MM" k="outline_width_unit"/>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name"/>
       <Option name="properties"/>
       <Option type="QString" value="collection" name="type"/>
      </Option>
     </data_defined_properties>
     <symbol alpha="1" type="marker" force_rhr="0" clip_to_extent="1" name="@8@1">
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name"/>
        <Option name="properties"/>
        <Option type="QString" value="collection" name="type"/>
       </Option>
      </data_defined_properties>
      <layer pass="0" locked="0" class="SimpleMarker" enabled="1">
       <Option type="Map">
        <Option type="QString" value="0" name="angle"/>
        <Option type="QString" value="square" name="cap_style"/>
        <Option type="QString" value="119,119,119,255" name="color"/>
        <Option type="QString" value="1" name="horizontal_anchor_point"/>
        <Option type="QString" value="bevel" name="joinstyle"/>
        <Option type="QString" value="circle" name="name"/>
        <Option type="QString" value="0,0" name="offset"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
        <Option type="QString" value="MM" name="offset_unit"/>
        <Option type="QString" value="119,119,119,255" name="outline_color"/>
        <Option type="QString" value="no" name="outline_style"/>
        <Option type="QString" value="0" name="outline_width"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale"/>
        <Option type="QString" value="MM" name="outline_width_unit"/>
        <Option type="QString" value="diameter" name="scale_method"/>
        <Option type="QString" value="0.6" name="size"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale"/>
        <Option type="QString" value="MM" name="size_unit"/>
        <Option type="QString" value="1" name="vertical_anchor_point"/>
       </Option>
       <prop v="0" k="angle"/>
       <prop v="square" k="cap_style"/>
       <prop v="119,119,119,255" k="color"/>
       <prop v="1" k="horizontal_anchor_point"/>
       <prop v="bevel" k="joinstyle"/>
       <prop v="circle" k="name"/>
       <prop v="0,0" k="offset"/>
       <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
       <prop v="MM" k="offset_unit"/>
       <prop v="119,119,119,255" k="outline_color"/>
       <prop v="no" k="outline_style"/>
       <prop v="0" k="outline_width"/>
       <prop v="3x:0,0,0,0,0,0" k="outline_width_map_unit_scale"/>
       <prop v="MM" k="outline_width_unit"/>
       <prop v="diameter" k="scale_method"/>
       <prop v="0.6" k="size"/>
       <prop v="3x:0,0,0,0,0,0" k="size_map_unit_scale"/>
       <prop v="MM" k="size_unit"/>
       <prop v="1" k="vertical_anchor_point"/>
       <data_defined_properties>
        <Option type="Map">
         <Option type="QString" value="" name="name"/>
         <Option name="properties"/>
         <Option type="QString" value="collection" name="type"/>
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" type="fill" force_rhr="0" clip_to_extent="1" name="9">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name"/>
      <Option name="properties"/>
      <Option type="QString" value="collection" name="type"/>
     </Option>
    </data_defined_properties>
    <layer pass="0" locked="0" class="SimpleFill" enabled="1">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
      <Option type="QString" value="255,255,255,255" name="color"/>
      <Option type="QString" value="round" name="joinstyle"/>
      <Option type="QString" value="0,0" name="offset"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
      <Option type="QString" value="MM" name="offset_unit"/>
      <Option type="QString" value="140,140,140,255" name="outline_color"/>
      <Option type="QString" value="solid" name="outline_style"/>
      <Option type="QString" value="0.15" name="outline_width"/>
      <Option type="QString" value="MM" name="outline_width_unit"/>
      <Option type="QString" value="solid" name="style"/>
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale"/>
     <prop v="255,255,255,255" k="color"/>
     <prop v="round" k="joinstyle"/>
     <prop v="0,0" k="offset"/>
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
     <prop v="MM" k="offset_unit"/>
     <prop v="140,140,140,255" k="outline_color"/>
     <prop v="solid" k="outline_style"/>
     <prop v="0.15" k="outline_width"/>
     <prop v="MM" k="outline_width_unit"/>
     <prop v="solid" k="style"/>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name"/>
       <Option type="Map" name="properties">
        <Option type="Map" name="enabled">
         <Option type="bool" value="true" name="active"/>
         <Option type="QString" value="&quot;hazards&quot; = 0" name="expression"/>
         <Option type="int" value="3" name="type"/>
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer pass="0" locked="0" class="LinePatternFill" enabled="1">
     <Option type="Map">
      <Option type="QString" value="45" name="angle"/>
      <Option type="QString" value="0,0,0,255" name="color"/>
      <Option type="QString" value="1.8" name="distance"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="distance_map_unit_scale"/>
      <Option type="QString" value="MM" name="distance_unit"/>
      <Option type="QString" value="0.5" name="line_width"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="line_width_map_unit_scale"/>
      <Option type="QString" value="MM" name="line_width_unit"/>
      <Option type="QString" value="0" name="offset"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
      <Option type="QString" value="MM" name="offset_unit"/>
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale"/>
      <Option type="QString" value="MM" name="outline_width_unit"/>
     </Option>
     <prop v="45" k="angle"/>
     <prop v="0,0,0,255" k="color"/>
     <prop v="1.8" k="distance"/>
     <prop v="3x:0,0,0,0,0,0" k="distance_map_unit_scale"/>
     <prop v="MM" k="distance_unit"/>
     <prop v="0.5" k="line_width"/>
     <prop v="3x:0,0,0,0,0,0" k="line_width_map_unit_scale"/>
     <prop v="MM" k="line_width_unit"/>
     <prop v="0" k="offset"/>
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
     <prop v="MM" k="offset_unit"/>
     <prop v="3x:0,0,0,0,0,0" k="outline_width_map_unit_scale"/>
     <prop v="MM" k="outline_width_unit"/>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name"/>
       <Option name="properties"/>
       <Option type="QString" value="collection" name="type"/>
      </Option>
     </data_defined_properties>
     <symbol alpha="1" type="line" force_rhr="0" clip_to_extent="1" name="@9@1">
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name"/>
        <Option name="properties"/>
        <Option type="QString" value="collection" name="type"/>
       </Option>
      </data_defined_properties>
      <layer pass="0" locked="0" class="SimpleLine" enabled="1">
       <Option type="Map">
        <Option type="QString" value="0" name="align_dash_pattern"/>
        <Option type="QString" value="square" name="capstyle"/>
        <Option type="QString" value="5;2" name="customdash"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale"/>
        <Option type="QString" value="MM" name="customdash_unit"/>
        <Option type="QString" value="0" name="dash_pattern_offset"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale"/>
        <Option type="QString" value="MM" name="dash_pattern_offset_unit"/>
        <Option type="QString" value="0" name="draw_inside_polygon"/>
        <Option type="QString" value="bevel" name="joinstyle"/>
        <Option type="QString" value="51,51,51,255" name="line_color"/>
        <Option type="QString" value="solid" name="line_style"/>
        <Option type="QString" value="0.22" name="line_width"/>
        <Option type="QString" value="MM" name="line_width_unit"/>
        <Option type="QString" value="0" name="offset"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
        <Option type="QString" value="MM" name="offset_unit"/>
        <Option type="QString" value="0" name="ring_filter"/>
        <Option type="QString" value="0" name="trim_distance_end"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale"/>
        <Option type="QString" value="MM" name="trim_distance_end_unit"/>
        <Option type="QString" value="0" name="trim_distance_start"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale"/>
        <Option type="QString" value="MM" name="trim_distance_start_unit"/>
        <Option type="QString" value="0" name="tweak_dash_pattern_on_corners"/>
        <Option type="QString" value="0" name="use_custom_dash"/>
        <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale"/>
       </Option>
       <prop v="0" k="align_dash_pattern"/>
       <prop v="square" k="capstyle"/>
       <prop v="5;2" k="customdash"/>
       <prop v="3x:0,0,0,0,0,0" k="customdash_map_unit_scale"/>
       <prop v="MM" k="customdash_unit"/>
       <prop v="0" k="dash_pattern_offset"/>
       <prop v="3x:0,0,0,0,0,0" k="dash_pattern_offset_map_unit_scale"/>
       <prop v="MM" k="dash_pattern_offset_unit"/>
       <prop v="0" k="draw_inside_polygon"/>
       <prop v="bevel" k="joinstyle"/>
       <prop v="51,51,51,255" k="line_color"/>
       <prop v="solid" k="line_style"/>
       <prop v="0.22" k="line_width"/>
       <prop v="MM" k="line_width_unit"/>
       <prop v="0" k="offset"/>
       <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
       <prop v="MM" k="offset_unit"/>
       <prop v="0" k="ring_filter"/>
       <prop v="0" k="trim_distance_end"/>
       <prop v="3x:0,0,0,0,0,0" k="trim_distance_end_map_unit_scale"/>
       <prop v="MM" k="trim_distance_end_unit"/>
       <prop v="0" k="trim_distance_start"/>
       <prop v="3x:0,0,0,0,0,0" k="trim_distance_start_map_unit_scale"/>
       <prop v="MM" k="trim_distance_start_unit"/>
       <prop v="0" k="tweak_dash_pattern_on_corners"/>
       <prop v="0" k="use_custom_dash"/>
       <prop v="3x:0,0,0,0,0,0" k="width_map_unit_scale"/>
       <data_defined_properties>
        <Option type="Map">
         <Option type="QString" value="" name="name"/>
         <Option name="properties"/>
         <Option type="QString" value="collection" name="type"/>
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>2</layerGeometryType>
</qgis>
