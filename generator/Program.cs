Console.WriteLine("banmian");
return 0;
